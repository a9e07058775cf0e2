import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { decodeId, sql } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';
import { giveLinkCard } from '../visibility/made-cards.js';

const KEPT = '{ cases(status: OPEN, first: 1) { edges { node { snapshots { card { url title description } } } } } }';

describe('a case', () => {
  let hub: TestHub;
  let [ada, bob, mia] = ['', '', ''];

  beforeAll(async () => {
    hub = await startTestHub();
    [ada, bob] = await Promise.all(['ada', 'bob'].map(async (handle) => hub.token(await hub.person(handle)))) as [string, string];
    mia = await hub.token(await hub.person('mia', { roles: [Role.EMPLOYEE, Role.MODERATOR] }), ['read', 'write', 'moderate']);
  });
  afterAll(() => hub.close());

  const card = async () =>
    (await hub.ask<{ cases: { edges: { node: { snapshots: { card: object | null }[] } }[] } }>(mia, KEPT)).cases.edges[0]?.node.snapshots[0]?.card;
  const post = async (input: object) =>
    (await hub.ask<{ createPost: { post: { id: string } } }>(ada, 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input })).createPost.post.id;
  const report = (id: string) => hub.ask(bob, 'mutation ($id: ID!) { reportContent(input: {subjectId: $id, reason: SPAM}) { alreadyReported } }', { id });

  it('keeps the card of what was reported, whatever becomes of what it showed', async () => {
    const { createArticle: { article } } = await hub.ask<{ createArticle: { article: { id: string } } }>(ada, 'mutation { createArticle(input: {title: "The plan", markdown: "Some *words*."}) { article { id } } }');
    await hub.ask(ada, 'mutation ($id: ID!) { publishArticle(input: {articleId: $id}) { article { id } } }', { id: article.id });
    await report(await post({ text: 'Read this', articleId: article.id }));
    const shown = { url: expect.stringMatching(/\/a\/the-plan$/), title: 'The plan', description: 'Some words.' };
    expect(await card()).toEqual(shown);
    await hub.ask(ada, 'mutation ($id: ID!) { deleteArticle(input: {articleId: $id}) { deletedId } }', { id: article.id });
    expect(await card()).toEqual(shown);
  });

  it('keeps what a foreign address said of itself', async () => {
    const id = await post({ text: 'Buy here' });
    const { id: authorId } = (await hub.database.first<{ id: string }>(sql`SELECT id FROM person WHERE handle = 'ada'`)) as { id: string };
    await giveLinkCard(hub, authorId, decodeId('post', id), 'cheap');
    await report(id);
    await hub.database.execute(sql`UPDATE link_card SET title = 'Another'`);
    expect(await card()).toEqual({ url: 'https://site.org/cheap', title: 'cheap', description: 'cheap' });
  });

  it('has no card where there was none', async () => {
    await report(await post({ text: 'Nothing to see' }));
    expect(await card()).toBeNull();
  });
});
