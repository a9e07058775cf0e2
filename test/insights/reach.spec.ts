import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemViewer } from '#access';
import { BlogsModule } from '#blogs';
import { ChannelsModule } from '#channels';
import { CloseReachJob, InsightsModule } from '#insights';
import { ReactionsRepository } from '#engagement';
import { CreateDepartmentCommand, DirectoryRepository } from '#people';
import { decodeId, encodeId, sql } from '#platform';
import { RestrictPostCommand, StreamModule } from '#stream';
import { TagsModule } from '#tags';
import { TiesModule } from '#ties';
import { type LibHub, startLibHub } from '../support/index.js';
import { until } from '../support/until.js';

const REACH = 'viewerCanSeeReach reach { seen read departments days { seen } audience percentReached countedUntil }';
const ASK = `query ($id: ID!) { node(id: $id) { ... on Post { ${REACH} } ... on Article { ${REACH} } } }`;

interface Seen {
  readonly viewerCanSeeReach: boolean;
  readonly reach: { seen: number | null; read: number | null; departments: number; days: { seen: number }[]; audience: number | null; percentReached: number | null; countedUntil: string | null } | null;
}
type Somebody = { id: string };

describe('the reach of what one wrote', () => {
  let hub: LibHub;
  let ada: Somebody;
  let crowd: Somebody[];

  const ok = async <Data>(who: Somebody, source: string, variables?: Record<string, unknown>): Promise<Data> => {
    const { data, errors } = await hub.ask(who, source, variables);
    expect(errors).toBeUndefined();
    return data as unknown as Data;
  };
  const post = async (who: Somebody, input: object = {}) =>
    (await ok<{ createPost: { post: { id: string } } }>(who, 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input: { text: 'High water', ...input } })).createPost.post.id;
  const article = async (who: Somebody) => {
    const { createArticle } = await ok<{ createArticle: { article: { id: string } } }>(who, 'mutation { createArticle(input: { title: "Tides", markdown: "Words" }) { article { id } } }');
    const { id } = createArticle.article;
    await ok(who, 'mutation ($id: ID!) { publishArticle(input: { articleId: $id }) { article { id } } }', { id });
    return id;
  };
  const record = (who: Somebody, input: { seenIds?: string[]; readIds?: string[] }) => ok(who, 'mutation ($input: RecordViewsInput!) { recordViews(input: $input) { taken } }', { input });
  const reach = async (who: Somebody, id: string) => (await ok<{ node: Seen | null }>(who, ASK, { id })).node;
  const marks = async (id: string) => (await hub.database.query<{ read: boolean }>(sql`SELECT read FROM reach_mark WHERE content_id = ${decodeId(id.split('_')[0]!, id, 'id')}`)).length;

  /** A night passes over what was seen. @param held how many are held back before the steps of both figures, which chance decides otherwise */
  const night = async (id: string, held = 0) => {
    const uuid = decodeId(id.split('_')[0]!, id, 'id');
    await hub.database.execute(sql`UPDATE reach_mark SET day = day - 1, read_on = read_on - 1 WHERE content_id = ${uuid}`);
    await hub.database.execute(sql`UPDATE reach_subject SET held_back = ${held * 6}::int WHERE content_id = ${uuid}`);
  };

  beforeAll(async () => {
    hub = await startLibHub([ChannelsModule, TagsModule, StreamModule, BlogsModule, TiesModule, InsightsModule]);
    const [sea, land] = await hub.database.transaction(async (tx) => {
      const make = async (slug: string) => (await hub.get(CreateDepartmentCommand).run(tx, { slug, name: slug })).id;
      return [await make('sea'), await make('land')];
    });
    ada = await hub.person('ada', { departmentId: land });
    crowd = [];
    for (let n = 0; n < 26; n++) crowd.push(await hub.person(`one${n}`, { departmentId: n < 18 ? sea : n < 20 ? land : undefined } as { departmentId?: string }));
  });
  afterAll(() => hub.stop());

  it('is told in steps, of departments that are more than one or two people, to nobody but those who wrote it', async () => {
    for (const id of [await post(ada), await article(ada)]) {
      for (const one of crowd.slice(0, 4)) await record(one, { seenIds: [id] });
      await night(id);
      expect(await reach(ada, id)).toEqual({ viewerCanSeeReach: true, reach: { seen: null, read: null, departments: 0, days: [], audience: null, percentReached: null, countedUntil: null } });
      for (const one of crowd.slice(0, 23)) await record(one, { seenIds: [id] });
      for (const one of crowd.slice(0, 6)) await record(one, { readIds: [id] });
      expect(await marks(id)).toBe(23);
      await night(id);
      // Twenty-three saw it, eighteen of one department, two of another, which is too few to count.
      expect((await reach(ada, id))?.reach).toMatchObject({ seen: 20, read: 5, departments: 1, days: [{ seen: 20 }], audience: null, percentReached: null, countedUntil: expect.any(String) });
      expect(await reach(crowd[0]!, id)).toEqual({ viewerCanSeeReach: false, reach: null });
    }
  });

  it('doesn’t change while somebody looks: what comes in a day is told after midnight, reading too', async () => {
    const id = await post(ada);
    const nothing = (await reach(ada, id))!.reach;
    for (const one of crowd.slice(0, 9)) await record(one, { seenIds: [id] });
    expect((await reach(ada, id))!.reach).toEqual(nothing);
    await night(id);
    expect((await reach(ada, id))!.reach).toMatchObject({ seen: 5, read: null });
    for (const one of crowd) await record(one, { readIds: [id] });
    expect((await reach(ada, id))!.reach).toMatchObject({ seen: 5, read: null, days: [{ seen: 5 }] });
    await night(id);
    expect((await reach(ada, id))!.reach).toMatchObject({ seen: 25, read: 25, days: [{ seen: 5 }, { seen: 25 }] });
  });

  it('is at least so many: where a step is, is a secret of each content, and departments wait for twenty', async () => {
    const id = await post(ada);
    for (const one of crowd.slice(0, 19)) await record(one, { readIds: [id] });
    const steps = [];
    for (const held of [0, 1, 2, 3, 4]) {
      await night(id, held);
      const { seen, read, departments } = (await reach(ada, id))!.reach!;
      steps.push([seen, read, departments]);
    }
    expect(steps).toEqual([[15, 15, 0], [15, 15, 0], [15, 15, 0], [15, 15, 0], [15, 15, 0]]);
    await record(crowd[19]!, { seenIds: [id] });
    await night(id, 1);
    expect((await reach(ada, id))!.reach!.seen).toBe(15);
    await night(id, 0);
    expect((await reach(ada, id))!.reach!.seen).toBe(20);
    const others = [];
    for (let n = 0; n < 20; n++) others.push(await post(ada));
    await record(crowd[0]!, { seenIds: others });
    const held = await hub.database.query<{ heldBack: number }>(sql`
      SELECT held_back FROM reach_subject WHERE content_id = ANY(${others.map((other) => decodeId('post', other, 'id'))}::uuid[])`);
    expect(new Set(held.map(({ heldBack }) => heldBack)).size).toBeGreaterThan(4);
  });

  it('is never less than everybody sees to have reacted, answered or passed on, and no figure for fewer than five of them', async () => {
    const react = (who: Somebody, subjectId: string) => new ReactionsRepository().set(hub.database, { subjectId: decodeId('post', subjectId, 'id'), personId: who.id, emoji: '👍' });
    const id = await post(ada);
    for (const one of [ada, ...crowd.slice(0, 3)]) await react(one, id);
    await post(crowd[3]!, { replyToId: id });
    await post(ada, { replyToId: id });
    for (const one of crowd.slice(0, 2)) await post(one, { replyToId: id });
    expect((await reach(ada, id))?.reach).toMatchObject({ seen: null });
    await ok(crowd[4]!, 'mutation ($postId: ID!) { repost(input: { postId: $postId }) { post { id } } }', { postId: id });
    for (const one of crowd.slice(5, 7)) await react(one, id);
    expect((await reach(ada, id))?.reach).toMatchObject({ seen: 7, read: null });
    for (const one of crowd.slice(0, 6)) await record(one, { seenIds: [id] });
    await night(id);
    expect((await reach(ada, id))?.reach).toMatchObject({ seen: 7, days: [{ seen: 5 }] });
    for (const one of crowd.slice(0, 13)) await record(one, { seenIds: [id] });
    await night(id);
    expect((await reach(ada, id))?.reach).toMatchObject({ seen: 10 });
  });

  it('counts a person once, whatever they send again, and not who wrote it', async () => {
    const id = await post(ada);
    await record(ada, { readIds: [id] });
    expect(await marks(id)).toBe(0);
    await Promise.all(Array.from({ length: 8 }, (_, n) => record(crowd[0]!, n % 2 ? { seenIds: [id, id], readIds: [id] } : { seenIds: [id] })));
    expect(await marks(id)).toBe(1);
    const rows = await hub.database.query<{ read: boolean }>(sql`SELECT read FROM reach_mark WHERE content_id = ${decodeId('post', id, 'id')}`);
    expect(rows).toEqual([{ read: true }]);
  });

  it('counts only what the reader may read, and says nothing of it', async () => {
    const { createChannel } = await ok<{ createChannel: { channel: { id: string } } }>(ada, 'mutation { createChannel(input: { name: "Closed", kind: TOPIC, private: true }) { channel { id } } }');
    const closed = await post(ada, { channelId: createChannel.channel.id });
    const hidden = await post(ada);
    await hub.database.transaction((tx) => hub.get(RestrictPostCommand).impose(tx, systemViewer, decodeId('post', hidden, 'id'), { kind: 'HIDDEN', reason: null }));
    const { createArticle } = await ok<{ createArticle: { article: { id: string } } }>(ada, 'mutation { createArticle(input: { title: "Draft", markdown: "Words" }) { article { id } } }');
    const never = encodeId('post', '019a0000-0000-7000-8000-000000000000');
    for (const id of [closed, hidden, createArticle.article.id, never]) expect(await record(crowd[0]!, { readIds: [id] })).toEqual({ recordViews: { taken: 1 } });
    expect(await hub.database.query(sql`SELECT 1 FROM reach_subject WHERE content_id = ANY(${[closed, hidden].map((id) => decodeId('post', id, 'id'))}::uuid[])`)).toEqual([]);
    // So few may read it that a figure would be about people whom one knows.
    expect(await reach(ada, closed)).toEqual({ viewerCanSeeReach: true, reach: null });
  });

  it('is given as a part of the whole company to who speaks for it', async () => {
    await hub.get(DirectoryRepository).setOfficial(hub.database, ada.id, 'Chief executive');
    const id = await post(ada);
    for (const one of crowd.slice(0, 11)) await record(one, { seenIds: [id] });
    await night(id);
    expect((await reach(ada, id))?.reach).toMatchObject({ seen: 10, audience: 26, percentReached: 38 });
    await hub.get(DirectoryRepository).setOfficial(hub.database, ada.id, null);
  });

  it('keeps no trace of anybody once counting has ended: the sums stay', async () => {
    const id = await post(ada);
    const uuid = decodeId('post', id, 'id');
    for (const one of crowd.slice(0, 12)) await record(one, { readIds: [id] });
    await night(id);
    const before = await reach(ada, id);
    await hub.database.execute(sql`UPDATE reach_subject SET closes_at = now() - interval '1 day' WHERE content_id = ${uuid}`);
    await hub.get(CloseReachJob).run();
    expect(await marks(id)).toBe(0);
    expect(await hub.database.query(sql`SELECT key FROM reach_subject WHERE content_id = ${uuid}`)).toEqual([{ key: null }]);
    await record(crowd[12]!, { readIds: [id] });
    expect(await marks(id)).toBe(0);
    const { countedUntil, ...sums } = (await reach(ada, id))!.reach!;
    expect(before?.reach).toMatchObject(sums);
    expect(sums).toMatchObject({ seen: 10, read: 10 });
    expect(new Date(countedUntil!).getTime()).toBeLessThan(Date.now());
  });

  it('leaves no mark of whoever reads while the counting ends', async () => {
    const id = await post(ada);
    const ofIt = sql`WHERE content_id = ${decodeId('post', id, 'id')}`;
    await record(crowd[0]!, { readIds: [id] });
    const late = await hub.database.transaction(async (tx) => {
      await tx.execute(sql`SELECT 1 FROM reach_subject ${ofIt} FOR UPDATE`);
      await tx.execute(sql`DELETE FROM reach_mark ${ofIt}`);
      const recorded = record(crowd[1]!, { readIds: [id] });
      await until(async () => (await hub.database.query(sql`SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`)).length > 0, 'nobody waits');
      await tx.execute(sql`UPDATE reach_subject SET key = NULL ${ofIt}`);
      return { recorded };
    });
    await late.recorded;
    expect(await marks(id)).toBe(0);
  });

  it('gives two contents marks that have nothing in common', async () => {
    const ids = [await post(ada), await post(ada)];
    await record(crowd[0]!, { seenIds: ids });
    const rows = await hub.database.query<{ mark: Buffer; department: Buffer }>(sql`
      SELECT mark, department FROM reach_mark WHERE content_id = ANY(${ids.map((id) => decodeId('post', id, 'id'))}::uuid[])`);
    expect(new Set(rows.flatMap(({ mark, department }) => [mark.toString('hex'), department.toString('hex')])).size).toBe(4);
  });

  it('takes ids of posts and articles, a hundred at once', async () => {
    const refused = async (input: object) => (await hub.ask(crowd[0], 'mutation ($input: RecordViewsInput!) { recordViews(input: $input) { taken } }', { input })).errors?.[0]?.extensions;
    expect(await refused({ seenIds: [encodeId('person', ada.id)] })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'seenIds' });
    expect(await refused({ readIds: ['nonsense'] })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'readIds' });
    expect(await refused({ seenIds: Array.from({ length: 101 }, () => encodeId('post', ada.id)) })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'seenIds' });
    expect(await record(crowd[0]!, {})).toEqual({ recordViews: { taken: 0 } });
  });
});
