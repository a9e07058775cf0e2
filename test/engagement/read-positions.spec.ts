import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestHub, type TestHub } from '../support/hub.js';

const SAVE = 'mutation ($id: ID!, $fraction: Float!) { saveReadPosition(input: {articleId: $id, fraction: $fraction}) { article { viewerReadPosition { fraction farthest } } } }';
const SEE = 'query ($id: ID!) { node(id: $id) { ... on Article { viewerReadPosition { fraction farthest } } } unfinishedArticles { edges { node { id } } } }';

interface Seen {
  node: { viewerReadPosition: { fraction: number; farthest: number } | null } | null;
  unfinishedArticles: { edges: { node: { id: string } }[] };
}

describe('how far one has read', () => {
  let hub: TestHub;
  let ada: string;
  let bob: string;

  beforeAll(async () => {
    hub = await startTestHub();
    ada = await hub.token(await hub.person('ada'));
    bob = await hub.token(await hub.person('bob'));
  });
  afterAll(() => hub.close());

  const article = async (title: string, publish = true) => {
    const { createArticle } = await hub.ask<{ createArticle: { article: { id: string } } }>(
      ada, 'mutation ($title: String!) { createArticle(input: {title: $title, markdown: "Words."}) { article { id } } }', { title });
    const { id } = createArticle.article;
    if (publish) await hub.ask(ada, 'mutation ($id: ID!) { publishArticle(input: {articleId: $id}) { article { id } } }', { id });
    return id;
  };
  const save = (who: string, id: string, fraction: number) => hub.ask(who, SAVE, { id, fraction });
  const see = (who: string, id: string) => hub.ask<Seen>(who, SEE, { id });
  const refusal = async (who: string, id: string, fraction: number) => (await hub.graphql(who, SAVE, { id, fraction })).errors?.[0]?.extensions;

  it('is kept for the reader alone, with the farthest there was', async () => {
    const id = await article('Silt');
    expect((await see(bob, id)).node).toEqual({ viewerReadPosition: null });
    await save(bob, id, 0.5);
    expect(await save(bob, id, 0.25)).toEqual({ saveReadPosition: { article: { viewerReadPosition: { fraction: 0.25, farthest: 0.5 } } } });
    expect((await see(bob, id)).node).toEqual({ viewerReadPosition: { fraction: 0.25, farthest: 0.5 } });
    expect((await see(ada, id)).node).toEqual({ viewerReadPosition: null });
  });

  it('tells which articles were begun and not read to the end, the newest first', async () => {
    const cy = await hub.token(await hub.person('cy'));
    const [older, newer, done, opened] = [await article('Older'), await article('Newer'), await article('Done'), await article('Opened')];
    for (const [id, fraction] of [[newer, 0.3], [older, 0.8], [done, 1], [opened, 0]] as const) await save(cy, id, fraction);
    const unfinished = async () => (await see(cy, older)).unfinishedArticles.edges.map((edge) => edge.node.id);
    expect(await unfinished()).toEqual([newer, older]);
    await hub.ask(ada, 'mutation ($id: ID!) { deleteArticle(input: {articleId: $id}) { deletedId } }', { id: newer });
    expect(await unfinished()).toEqual([older]);
  });

  it('is refused for what one may not read and for places that no text has', async () => {
    const draft = await article('Not yet', false);
    expect(await refusal(bob, draft, 0.5)).toMatchObject({ code: 'NOT_FOUND', field: 'articleId' });
    await save(ada, draft, 1e-60);
    for (const fraction of [-0.1, 1.01]) expect(await refusal(ada, draft, fraction)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'fraction' });
    expect(await refusal(ada, 'post_01h2xcejqtf2nbrexx3vqjhp41', 0)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'articleId' });
    const { token } = await hub.app('Robot', ['read', 'write']);
    expect((await hub.graphql(token, SAVE, { id: draft, fraction: 0 })).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});
