import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemViewer } from '#access';
import { RestrictArticleCommand } from '#blogs';
import { decodeId, sql } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';

interface Written {
  readonly id: string;
  readonly revision: { id: string; text: string };
}

interface Shown {
  readonly quote: string;
  readonly from: number;
  readonly to: number;
  readonly status: string;
  readonly presentFrom: number | null;
  readonly presentTo: number | null;
  readonly revision: { id: string; text: string } | null;
}

const TEXT = 'Tides turn twice a day.\n\nThe **moon** pulls the water, and the water follows late.\n\nSo 😀 much for tides.';
const QUOTE = 'The moon pulls the water, and the water follows late.';
const PASSAGE = '... on Post { text card { ... on ArticleCard { article { id } passage { quote from to status presentFrom presentTo revision { id text } } } } }';

describe('passages quoted into the stream', () => {
  let hub: TestHub;
  let [ada, bob] = ['', ''];

  beforeAll(async () => {
    hub = await startTestHub();
    [ada, bob] = [await hub.token(await hub.person('ada')), await hub.token(await hub.person('bob'))];
  });
  afterAll(() => hub.close());

  const run = async <Payload>(token: string, name: string, type: string, input: object, selection: string) =>
    (await hub.ask<Record<string, Payload>>(token, `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`, { input }))[name] as Payload;
  const write = async (markdown = TEXT, more: object = {}) => {
    const { article } = await run<{ article: Written }>(ada, 'createArticle', 'CreateArticleInput', { title: 'Tides', markdown, ...more }, 'article { id revision { id text } }');
    await run(ada, 'publishArticle', 'PublishArticleInput', { articleId: article.id }, 'article { id }');
    return article;
  };
  const save = async (articleId: string, markdown: string) => {
    const { node } = await hub.ask<{ node: Written }>(ada, 'query ($id: ID!) { node(id: $id) { ... on Article { revision { id } } } }', { id: articleId });
    const { article } = await run<{ article: Written }>(ada, 'updateArticle', 'UpdateArticleInput', { articleId, expectedRevisionId: node.revision.id, markdown }, 'article { id revision { id text } }');
    return article;
  };
  const passageOf = (article: Written, quote = QUOTE) => {
    const from = article.revision.text.indexOf(quote);
    return { articleId: article.id, revisionId: article.revision.id, from, to: from + quote.length, quote };
  };
  const quote = async (passage: object, more: object = {}, token = bob) =>
    (await run<{ post: { id: string } }>(token, 'createPost', 'CreatePostInput', { text: 'See this', passage, ...more }, 'post { id }')).post.id;
  const shown = async (token: string, id: string) =>
    (await hub.ask<{ node: { text: string; card: { article: { id: string }; passage: Shown | null } | null } | null }>(token, `query ($id: ID!) { node(id: $id) { ${PASSAGE} } }`, { id })).node?.card;

  it('are commented on in the article’s discussion, which is no citation of it', async () => {
    const article = await write();
    const read = () => hub.ask<{ node: { notice: { id: string }; discussionCount: number; citationCount: number; citations: { edges: unknown[] } } }>(
      bob, 'query ($id: ID!) { node(id: $id) { ... on Article { notice { id } discussionCount citationCount citations(first: 5) { edges { node { id } } } } } }', { id: article.id });
    const { node: { notice } } = await read();
    const id = await quote(passageOf(article), { replyToId: notice.id, text: 'Late, really?' });
    expect(await shown(ada, id)).toMatchObject({ article: { id: article.id }, passage: { quote: QUOTE, status: 'STANDS' } });
    expect((await read()).node).toMatchObject({ discussionCount: 1, citationCount: 0, citations: { edges: [] } });
    await quote(passageOf(article));
    expect((await read()).node).toMatchObject({ discussionCount: 1, citationCount: 1, citations: { edges: [{}] } });
  });

  it('are shown on the card, lead to the article, and count as citations', async () => {
    const article = await write();
    const passage = passageOf(article);
    const id = await quote(passage);
    expect(await shown(ada, id)).toEqual({
      article: { id: article.id },
      passage: { quote: QUOTE, from: passage.from, to: passage.to, status: 'STANDS', presentFrom: passage.from, presentTo: passage.to, revision: { id: article.revision.id, text: article.revision.text } },
    });
    const { node } = await hub.ask<{ node: object }>(bob, 'query ($id: ID!) { node(id: $id) { ... on Article { citationCount citations { edges { node { id } } } } } }', { id: article.id });
    expect(node).toEqual({ citationCount: 1, citations: { edges: [{ node: { id } }] } });
    await run(bob, 'editPost', 'EditPostInput', { postId: id, text: 'Other words' }, 'post { id }');
    await hub.settled();
    expect((await shown(ada, id))?.passage?.quote).toBe(QUOTE);
  });

  it('are found again after edits around them, and said to have changed after edits of them; who writes sees the revision, others the quote alone', async () => {
    const article = await write();
    const id = await quote(passageOf(article));
    const moved = await save(article.id, `A new first paragraph.\n\n${TEXT.replace('twice', 'two times')}`);
    const from = moved.revision.text.indexOf(QUOTE);
    expect((await shown(bob, id))?.passage).toMatchObject({ quote: QUOTE, status: 'MOVED', presentFrom: from, presentTo: from + QUOTE.length, revision: null });
    expect((await shown(ada, id))?.passage).toMatchObject({ status: 'MOVED', revision: { id: article.revision.id, text: article.revision.text } });
    const changed = await save(article.id, TEXT.replace('pulls', 'draws'));
    const passage = (await shown(bob, id))?.passage;
    expect(passage).toMatchObject({ quote: QUOTE, status: 'CHANGED', revision: null });
    expect(changed.revision.text.slice(passage?.presentFrom ?? 0, passage?.presentTo ?? 0)).toBe(QUOTE.replace('pulls', 'draws'));
    await save(article.id, 'Nothing is left of it.');
    expect((await shown(bob, id))?.passage).toMatchObject({ quote: QUOTE, status: 'CHANGED', presentFrom: null, presentTo: null });
    await save(article.id, TEXT);
    expect((await shown(bob, id))?.passage).toMatchObject({ status: 'STANDS' });
  });

  it('count in UTF-16 code units', async () => {
    const article = await write();
    const id = await quote(passageOf(article, '😀 much'));
    expect((await shown(bob, id))?.passage).toMatchObject({ quote: '😀 much', status: 'STANDS' });
    const { from } = passageOf(article, '😀 much');
    expect(await refusal({ ...passageOf(article, '😀 much'), from: from + 1, quote: ' much' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'passage.from' });
  });

  it('are refused where they are none, and nothing is half done', async () => {
    const article = await write(`${TEXT}\n\n${'word '.repeat(300)}`);
    const other = await write('Other words');
    const passage = passageOf(article);
    const { length } = article.revision.text;
    const posts = () => hub.database.first(sql`SELECT (SELECT count(*) FROM post) AS posts, (SELECT count(*) FROM post_passage) AS passages, (SELECT count(*) FROM outbox) AS events`);
    await hub.settled();
    const before = await posts();
    const cases: [object, string, string][] = [
      [{ from: -1 }, 'BAD_USER_INPUT', 'passage.from'],
      [{ from: length + 1, to: length + 2 }, 'BAD_USER_INPUT', 'passage.from'],
      [{ from: 0, to: length + 1 }, 'BAD_USER_INPUT', 'passage.to'],
      [{ to: passage.from }, 'BAD_USER_INPUT', 'passage.to'],
      [{ to: passage.from - 1 }, 'BAD_USER_INPUT', 'passage.to'],
      [{ from: 0, to: 1_001, quote: article.revision.text.slice(0, 1_001) }, 'BAD_USER_INPUT', 'passage.to'],
      [{ from: 23, to: 25, quote: '\n\n' }, 'BAD_USER_INPUT', 'passage.quote'],
      [{ quote: 'Something never said' }, 'BAD_USER_INPUT', 'passage.quote'],
      [{ revisionId: other.revision.id }, 'NOT_FOUND', 'passage.revisionId'],
      [{ revisionId: 'revision_00000000000000000000000000' }, 'NOT_FOUND', 'passage.revisionId'],
      [{ revisionId: article.id }, 'BAD_USER_INPUT', 'passage.revisionId'],
      [{ articleId: 'article_00000000000000000000000000' }, 'NOT_FOUND', 'passage.articleId'],
    ];
    for (const [wrong, code, field] of cases) expect({ wrong, ...(await refusal({ ...passage, ...wrong })) }).toEqual({ wrong, code, field });
    expect(await refusal(passage, { articleId: other.id })).toEqual({ code: 'BAD_USER_INPUT', field: 'passage.articleId' });
    await save(article.id, 'Saved anew.');
    expect(await refusal(passage)).toEqual({ code: 'NOT_FOUND', field: 'passage.revisionId' });
    await hub.settled();
    expect(await posts()).toEqual(before);
  });

  it('leave no trace of the article for who may not read it', async () => {
    const { channel } = await run<{ channel: { id: string } }>(ada, 'createChannel', 'CreateChannelInput', { name: 'Closed', kind: 'TOPIC', private: true }, 'channel { id }');
    const { blog } = await run<{ blog: { id: string } }>(ada, 'createBlog', 'CreateBlogInput', { title: 'Closed blog', channelId: channel.id }, 'blog { id }');
    const closed = await write(TEXT, { blogId: blog.id });
    expect(await refusal(passageOf(closed))).toEqual({ code: 'NOT_FOUND', field: 'passage.articleId' });
    const inPublic = await quote(passageOf(closed), {}, ada);
    expect((await shown(ada, inPublic))?.passage?.quote).toBe(QUOTE);
    expect(await shown(bob, inPublic)).toBeNull();

    const article = await write();
    const id = await quote(passageOf(article));
    const restrict = hub.get(RestrictArticleCommand);
    await hub.database.transaction((tx) => restrict.impose(tx, systemViewer, decodeId('article', article.id), { kind: 'HIDDEN', reason: null }));
    expect((await shown(bob, id))?.passage).toBeNull();
    await hub.database.transaction((tx) => restrict.lift(tx, systemViewer, decodeId('article', article.id)));
    expect((await shown(bob, id))?.passage?.quote).toBe(QUOTE);
    await run(ada, 'deleteArticle', 'DeleteArticleInput', { articleId: article.id }, 'deletedId');
    expect(await shown(bob, id)).toBeNull();
    await hub.settled();
    expect(await hub.database.query(sql`SELECT quote FROM post_passage WHERE article_id = ${decodeId('article', article.id)}`)).toEqual([]);
  });

  async function refusal(passage: object, more: object = {}) {
    const { errors } = await hub.graphql(bob, 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input: { text: 'See this', passage, ...more } });
    return { code: errors?.[0]?.extensions?.['code'], field: errors?.[0]?.extensions?.['field'] };
  }
});
