import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CreateArticleCommand } from '#blogs';
import type { PersonEntity } from '#people';
import { encodeId, sql } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';

interface Feed { readonly id: string; readonly name: string; readonly hasNew: boolean }
interface Page { readonly edges: { cursor: string; node: { text: string } }[]; readonly pageInfo: { hasNextPage: boolean; endCursor: string | null } }

const FEED = 'feed { id kind name hasNew words articlesOnly people { handle } channels { name } tags { name } }';
const CREATE = `mutation ($input: CreateSavedFeedInput!) { createSavedFeed(input: $input) { ${FEED} } }`;
const PAGE = 'query ($id: ID!, $first: Int, $after: String) { savedFeedTimeline(feedId: $id, first: $first, after: $after) { edges { cursor node { text } } pageInfo { hasNextPage endCursor } } }';

describe('saved feeds and lists', () => {
  let hub: TestHub;
  let people: Record<'ada' | 'bob' | 'cleo', PersonEntity>;
  let ada: string;
  let bob: string;
  let cleo: string;
  let dock: string;

  beforeAll(async () => {
    hub = await startTestHub();
    people = { ada: await hub.person('ada'), bob: await hub.person('bob'), cleo: await hub.person('cleo') };
    [ada, bob, cleo] = [await hub.token(people.ada), await hub.token(people.bob), await hub.token(people.cleo)];
    dock = (await hub.ask<{ createChannel: { channel: { id: string } } }>(ada, 'mutation { createChannel(input: { name: "Dock", kind: TOPIC }) { channel { id } } }')).createChannel.channel.id;
    await post(ada, 'Ada on #tides');
    await post(cleo, 'Cleo on the café');
    await post(ada, 'Ada in the dock', { channelId: dock });
    await post(cleo, 'Cleo on #tides, at the CAFE');
  });
  afterAll(() => hub.close());

  const post = async (token: string, text: string, more: object = {}) =>
    (await hub.ask<{ createPost: { post: { id: string } } }>(token, 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input: { text, ...more } })).createPost.post.id;
  const create = async (input: object, token = bob) => (await hub.ask<{ createSavedFeed: { feed: Feed } }>(token, CREATE, { input })).createSavedFeed.feed;
  const page = async (id: string, variables: object = {}, token = bob) => (await hub.ask<{ savedFeedTimeline: Page | null }>(token, PAGE, { id, ...variables })).savedFeedTimeline as Page;
  const texts = async (id: string) => (await page(id)).edges.map((edge) => edge.node.text);
  const refusal = async (source: string, variables: object, token = bob) => {
    const extensions = (await hub.graphql(token, source, { ...variables })).errors?.[0]?.extensions;
    return `${String(extensions?.['code'])} ${String(extensions?.['field'] ?? '')}`.trim();
  };
  const id = (person: PersonEntity) => encodeId('person', person.id);
  const news = async (feed: string) => (await hub.ask<{ savedFeeds: Feed[] }>(bob, '{ savedFeeds { id hasNew } }')).savedFeeds.find((one) => one.id === feed)?.hasNew;

  it.each([
    ['by people', () => ({ personIds: [id(people.ada)] }), ['Ada in the dock', 'Ada on #tides']],
    ['by tags', () => ({ tags: ['Tides'] }), ['Cleo on #tides, at the CAFE', 'Ada on #tides']],
    ['by channels', () => ({ channelIds: [dock] }), ['Ada in the dock']],
    ['by words', () => ({ words: ['café', 'harbour'] }), ['Cleo on #tides, at the CAFE', 'Cleo on the café']],
    ['by how words begin, from four letters on', () => ({ words: ['tide', 'doc'] }), ['Cleo on #tides, at the CAFE', 'Ada on #tides']],
    ['by tags and words', () => ({ tags: ['tides'], words: ['cafe'] }), ['Cleo on #tides, at the CAFE']],
    ['by people and tags', () => ({ personIds: [id(people.ada), id(people.cleo)], tags: ['tides'] }), ['Cleo on #tides, at the CAFE', 'Ada on #tides']],
  ])('hold what their rule says: %s', async (name, rule, expected) => {
    expect(await texts((await create({ kind: 'RULE', name, ...rule() })).id)).toEqual(expected);
  });

  it('hold what carries an article', async () => {
    const viewer = await hub.viewer(people.ada);
    const articleId = await hub.get(CreateArticleCommand).run(viewer, { title: 'Of tides', markdown: 'They come and go.' });
    await hub.ask(ada, 'mutation ($id: ID!) { publishArticle(input: { articleId: $id, notice: "Read this" }) { notice { id } } }', { id: encodeId('article', articleId) });
    expect((await texts((await create({ kind: 'RULE', name: 'Articles', articlesOnly: true })).id)).length).toBe(1);
  });

  it('are lists of people, whom one adds and takes off', async () => {
    const list = await create({ kind: 'LIST', name: 'Close' });
    expect(await texts(list.id)).toEqual([]);
    const change = (what: string) => hub.ask<Record<string, { feed: { people: { handle: string }[] } }>>(bob, `mutation ($id: ID!, $person: ID!) { ${what}(input: { listId: $id, personId: $person }) { feed { people { handle } } } }`, { id: list.id, person: id(people.cleo) });
    expect((await change('addToList'))['addToList']?.feed.people).toEqual([{ handle: 'cleo' }]);
    await change('addToList');
    expect(await texts(list.id)).toEqual(['Cleo on #tides, at the CAFE', 'Cleo on the café']);
    expect((await change('removeFromList'))['removeFromList']?.feed.people).toEqual([]);
  });

  it('have a dot for what others posted since one was there, and none for one’s own', async () => {
    const feed = await create({ kind: 'RULE', name: 'Quokkas', words: ['quokka'] });
    expect(feed.hasNew).toBe(false);
    await post(bob, 'My own quokka');
    expect(await news(feed.id)).toBe(false);
    await post(cleo, 'A quokka!');
    expect(await news(feed.id)).toBe(true);
    const cursor = (await page(feed.id)).edges[0]?.cursor;
    const mark = (at: string | undefined) => hub.ask<{ markFeedRead: { feed: Feed } }>(bob, 'mutation ($id: ID!, $cursor: String!) { markFeedRead(input: { feedId: $id, cursor: $cursor }) { feed { id hasNew } } }', { id: feed.id, cursor: at });
    expect((await mark(cursor)).markFeedRead.feed.hasNew).toBe(false);
    expect((await mark((await page(feed.id)).edges[1]?.cursor)).markFeedRead.feed.hasNew).toBe(false);
  });

  it('leave out what is muted, and what one may not read', async () => {
    const feed = await create({ kind: 'RULE', name: 'Wombats', words: ['wombat'] });
    const secret = (await hub.ask<{ createChannel: { channel: { id: string } } }>(ada, 'mutation { createChannel(input: { name: "Secret", kind: TOPIC, private: true }) { channel { id } } }')).createChannel.channel.id;
    await post(ada, 'A secret wombat', { channelId: secret });
    await post(cleo, 'A wombat');
    expect(await texts(feed.id)).toEqual(['A wombat']);
    const { mute } = await hub.ask<{ mute: { mute: { id: string } } }>(bob, 'mutation ($id: ID!) { mute(input: { subjectId: $id }) { mute { id } } }', { id: id(people.cleo) });
    expect(await texts(feed.id)).toEqual([]);
    expect(await news(feed.id)).toBe(false);
    await hub.ask(bob, 'mutation ($id: ID!) { unmute(input: { muteId: $id }) { unmutedId } }', { id: mute.mute.id });
  });

  it('are read to their end though few posts are as wanted, and page by page', async () => {
    for (const i of [1, 2, 3]) await post(ada, `Needle ${i}`);
    await hub.database.execute(sql`
      INSERT INTO post (id, author_id, channel_id, audience_id, root_id, text, weighted_length)
      SELECT new.id, ${people.ada.id}, p.channel_id, p.audience_id, new.id, 'hay', 3 FROM (SELECT uuid7() AS id FROM generate_series(1, 4000)) new, (SELECT * FROM post LIMIT 1) p`);
    await post(ada, 'Needle 4');
    const feed = await create({ kind: 'RULE', name: 'Needles', words: ['needle'] });
    const found: string[] = [];
    let pages = 0;
    for (let after: string | null = null; ; pages++) {
      const { edges, pageInfo }: Page = await page(feed.id, { first: 2, after });
      found.push(...edges.map((edge) => edge.node.text));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(found).toEqual(['Needle 4', 'Needle 3', 'Needle 2', 'Needle 1']);
    expect(pages).toBeLessThan(8);
    // However large the page, 1,500 are looked at: two of them are what the hay takes.
    const first = await page(feed.id, { first: 100 });
    const second = await page(feed.id, { first: 100, after: first.pageInfo.endCursor });
    const third = await page(feed.id, { first: 100, after: second.pageInfo.endCursor });
    expect([first, second, third].map(({ edges }) => edges.length)).toEqual([1, 0, 3]);
  });

  it('are changed as a whole, deleted, and made once', async () => {
    const input = { kind: 'RULE', name: 'Once', words: ['once'], idempotencyKey: 'k1' };
    const feed = await create(input);
    expect((await create(input)).id).toBe(feed.id);
    const changed = await hub.ask<{ updateSavedFeed: { feed: object } }>(bob, `mutation ($input: UpdateSavedFeedInput!) { updateSavedFeed(input: $input) { ${FEED} } }`, { input: { feedId: feed.id, name: 'Twice', tags: ['tides'] } });
    expect(changed.updateSavedFeed.feed).toMatchObject({ name: 'Twice', words: [], tags: [{ name: 'tides' }] });
    await hub.ask(bob, 'mutation ($id: ID!) { deleteSavedFeed(input: { feedId: $id }) { deletedId } }', { id: feed.id });
    expect(await page(feed.id)).toBeNull();
  });

  it('are nobody else’s, and refused where they make no sense', async () => {
    const feed = await create({ kind: 'RULE', name: 'Mine', words: ['mine'] });
    expect(await page(feed.id, {}, ada)).toBeNull();
    expect(await refusal('mutation ($id: ID!) { deleteSavedFeed(input: { feedId: $id }) { deletedId } }', { id: feed.id }, ada)).toBe('NOT_FOUND feedId');
    expect(await Promise.all([
      { kind: 'RULE', name: 'mine', words: ['x'] }, { kind: 'RULE', name: 'Nothing' }, { kind: 'LIST', name: 'Mixed', words: ['x'] }, { kind: 'RULE', name: '', words: ['x'] },
      { kind: 'RULE', name: 'Marks', words: ['tide', '!!'] }, { kind: 'RULE', name: 'No tag', tags: ['nobody_used_this'] }, { kind: 'RULE', name: 'Many', words: Array.from({ length: 51 }, (_, i) => `w${i}`) },
    ].map((input) => refusal(CREATE, { input })))).toEqual([
      'CONFLICT name', 'BAD_USER_INPUT words', 'BAD_USER_INPUT kind', 'BAD_USER_INPUT name', 'BAD_USER_INPUT words', 'NOT_FOUND tags', 'BAD_USER_INPUT words',
    ]);
  });
});
