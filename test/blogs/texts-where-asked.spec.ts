import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { statements } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';

const LISTED = 'id title excerpt readingMinutes status author { handle } blog { title } tags { name } cover { id } viewerCanEdit viewerBookmarked';
const page = (field: string, inner: string) => `${field} { edges { node { ${inner} } } }`;

describe('an article’s text', () => {
  let hub: TestHub;
  let ada: string;

  beforeAll(async () => {
    hub = await startTestHub();
    ada = await hub.token(await hub.person('ada'));
    const { createArticle: { article } } = await hub.ask<{ createArticle: { article: { id: string } } }>(ada, `mutation {
      createArticle(input: { title: "Harbour", markdown: "The **harbour** opens on Monday.", tags: ["port"], category: "Ships" }) { article { id } } }`);
    await hub.ask(ada, 'mutation ($id: ID!) { publishArticle(input: { articleId: $id }) { article { id } } addBookmark(input: { subjectId: $id }) { __typename } }', { id: article.id });
    await hub.settled();
  });
  afterAll(() => hub.close());

  /** What PostgreSQL is asked for while a query is answered: the statements with the text of articles, and all. */
  async function asked(query: string, variables: object = {}): Promise<{ texts: string[]; answer: string }> {
    const texts: string[] = [];
    const hear = (text: unknown): void => void (/\ba\.(?:html|body|\*)/.test(String(text)) && texts.push(String(text)));
    statements.subscribe(hear);
    const answer = JSON.stringify(await hub.ask(ada, query, { ...variables }));
    statements.unsubscribe(hear);
    return { texts, answer };
  }

  it.each([
    ['all articles', `{ ${page('articles', LISTED)} }`],
    ['a person’s', `{ person(handle: "ada") { ${page('articles', LISTED)} } }`],
    ['a tag’s and a category’s', `{ tag(name: "port") { ${page('articles', LISTED)} } category(slug: "ships") { ${page('articles', LISTED)} } }`],
    ['what is bookmarked', `{ ${page('bookmarks', `... on Article { ${LISTED} }`)} }`],
    ['what is found', `{ ${page('search(query: "harbour", kinds: [ARTICLE])', `... on Article { ${LISTED} }`)} }`],
    ['cards of posts', `{ ${page('everyoneTimeline', `card { ... on ArticleCard { article { ${LISTED} } } }`)} }`],
  ])('is not fetched for a list: %s', async (_list, query) => {
    const { texts, answer } = await asked(query);
    expect(answer).toContain('"title":"Harbour"');
    expect(texts).toEqual([]);
  });

  it('is fetched where it is asked for, of all articles at once', async () => {
    const { texts, answer } = await asked(`{ ${page('articles', 'title html')} }`);
    expect(answer).toContain('<strong>harbour</strong>');
    expect(texts).toHaveLength(1);
    const { article } = await hub.ask<{ article: Record<string, unknown> }>(ada, '{ article(slug: "harbour") { markdown body } }');
    expect(article).toMatchObject({ markdown: expect.stringContaining('**harbour**'), body: { type: 'doc' } });
  });
});
