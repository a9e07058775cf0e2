import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonEntity } from '#people';
import { encodeCursor, encodeId, sql } from '#platform';
import { FollowCommand } from '#stream';
import { heard } from '../support/heard.js';
import { startTestHub, type TestHub } from '../support/hub.js';

interface Position { readonly cursor: string | null; readonly at: string | null; readonly newCount: number }
interface Page { readonly edges: { cursor: string; at: string; node: { text: string } }[]; readonly pageInfo: { hasPreviousPage: boolean; startCursor: string | null } }

const POSITION = '{ homePosition { cursor at newCount } }';
const MARK = 'mutation ($cursor: String!) { markHomeRead(input: { cursor: $cursor }) { homePosition { cursor at newCount } } }';
const PAGE = 'query ($first: Int, $last: Int, $before: String) { homeTimeline(first: $first, last: $last, before: $before) { edges { cursor at node { text } } pageInfo { hasPreviousPage startCursor } } }';

describe('how far one has read one’s Home', () => {
  let hub: TestHub;
  let people: Record<'ada' | 'bob', PersonEntity>;
  let ada: string;
  let bob: string;

  beforeAll(async () => {
    hub = await startTestHub();
    people = { ada: await hub.person('ada'), bob: await hub.person('bob') };
    [ada, bob] = [await hub.token(people.ada), await hub.token(people.bob)];
    await hub.get(FollowCommand).follow(await hub.viewer(people.bob), encodeId('person', people.ada.id));
  });
  afterAll(() => hub.close());

  const position = async (token = bob) => (await hub.ask<{ homePosition: Position }>(token, POSITION)).homePosition;
  const mark = async (cursor: string, token = bob) => (await hub.ask<{ markHomeRead: { homePosition: Position } }>(token, MARK, { cursor })).markHomeRead.homePosition;
  const page = async (variables: object) => (await hub.ask<{ homeTimeline: Page }>(bob, PAGE, { ...variables })).homeTimeline;
  const post = (token: string, text: string) => hub.ask(token, 'mutation ($text: String!) { createPost(input: { text: $text }) { post { id } } }', { text });

  it('begins nowhere, moves forward only, and counts what others wrote since', async () => {
    for (const text of ['one', 'two', 'three']) await post(ada, text);
    await hub.settled();
    expect(await position()).toEqual({ cursor: null, at: null, newCount: 0 });
    const [three, , one] = (await page({ first: 3 })).edges as [Page['edges'][0], Page['edges'][0], Page['edges'][0]];
    expect(await mark(one.cursor)).toEqual({ cursor: one.cursor, at: one.at, newCount: 2 });
    await post(bob, 'mine');
    expect((await position()).newCount).toBe(2);
    expect(await mark(three.cursor)).toMatchObject({ cursor: three.cursor, newCount: 0 });
    expect(await mark(one.cursor)).toMatchObject({ cursor: three.cursor });
    expect((await position(ada)).cursor).toBeNull();
  });

  it('writes nothing where it stays, and never passes now', async () => {
    const { cursor } = await position();
    const written = () => hub.database.first(sql`SELECT updated_at, (SELECT count(*)::int FROM event WHERE type = 'stream.home-read') AS events FROM home_position`);
    await hub.settled();
    const before = await written();
    await mark(cursor as string);
    await hub.settled();
    expect(await written()).toEqual(before);
    await mark(encodeCursor('ffffffff-ffff-7fff-bfff-ffffffffffff'));
    await post(ada, 'after the end of time');
    await hub.settled();
    expect((await position()).newCount).toBe(1);
  });

  it('is told to every device: where it is, then where it comes to', async () => {
    const other = await hub.session(people.bob);
    const live = hub.subscribe<{ homePositionChanged: Omit<Position, 'at'> }>(other, 'subscription { homePositionChanged { cursor newCount } }');
    const strangers = hub.subscribe<{ homePositionChanged: Position }>(ada, 'subscription { homePositionChanged { cursor } }');
    expect((await live.next()).homePositionChanged.newCount).toBe(1);
    expect((await strangers.next()).homePositionChanged.cursor).toBeNull();
    const newest = (await page({ first: 1 })).edges[0]?.cursor as string;
    await mark(newest);
    await heard(live, { homePositionChanged: { cursor: newest, newCount: 0 } });
    await expect(strangers.next(200)).rejects.toThrow('Nothing was delivered');
    await live.close();
    await strangers.close();
  });

  it('is where one reads on from, oldest first, to the end', async () => {
    for (let i = 1; i <= 5; i++) await post(ada, `new ${i}`);
    await hub.settled();
    const read: string[] = [];
    let { cursor } = await position();
    for (let more = true; more;) {
      const { edges, pageInfo } = await page({ last: 2, before: cursor });
      read.push(...edges.map((edge) => edge.node.text).reverse());
      await mark(pageInfo.startCursor as string);
      ({ cursor } = await position());
      expect(cursor).toBe(pageInfo.startCursor);
      more = pageInfo.hasPreviousPage;
    }
    expect(read).toEqual(['new 1', 'new 2', 'new 3', 'new 4', 'new 5']);
    expect((await position()).newCount).toBe(0);
  });

  it('counts to 100 and no further, past one’s own', async () => {
    const start = (await position()).cursor;
    await hub.database.execute(sql`
      INSERT INTO post (id, author_id, channel_id, audience_id, root_id, text, weighted_length)
      SELECT new.id, ${people.ada.id}, p.channel_id, p.audience_id, new.id, 'many', 4 FROM (SELECT uuid7() AS id FROM generate_series(1, 130)) new, (SELECT * FROM post LIMIT 1) p`);
    await post(ada, 'and one');
    await hub.settled();
    expect((await position()).newCount).toBe(100);
    expect((await position()).cursor).toBe(start);
  });

  it('knows a change’s place, and refuses what is no cursor', async () => {
    const live = hub.subscribe<{ homeTimelineChanged: { cursor: string; at: string } }>(bob, 'subscription ($after: String) { homeTimelineChanged(after: $after) { cursor at } }', {
      after: (await hub.ask<{ currentSequence: string }>(bob, '{ currentSequence }')).currentSequence,
    });
    await post(ada, 'live');
    const { homeTimelineChanged } = await live.next();
    const [edge] = (await page({ first: 1 })).edges;
    expect(homeTimelineChanged).toEqual({ cursor: edge?.cursor, at: edge?.at });
    await live.close();
    const { errors } = await hub.graphql(bob, MARK, { cursor: 'nonsense' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'cursor' });
  });
});
