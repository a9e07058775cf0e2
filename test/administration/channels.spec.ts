import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { decodeId, encodeId, sql } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';

const LIST = `query ($filter: ChannelRecordFilter) { channelRecords(filter: $filter, first: 100) { edges { node {
  id kind private memberCount archivedAt channel { slug name } owners { handle } } } } orphanedChannelCount }`;
const RECORD = 'record { id kind memberCount archivedAt owners { handle } }';
const mutation = (name: string, input: string, answer = RECORD) => `mutation ($input: ${input}!) { ${name}(input: $input) { ${answer} } }`;
const ARCHIVE = mutation('archiveChannel', 'ChannelRecordInput');
const UNARCHIVE = mutation('unarchiveChannel', 'ChannelRecordInput');
const KIND = mutation('changeChannelKind', 'ChangeChannelKindInput');
const APPOINT = mutation('appointChannelOwner', 'AppointChannelOwnerInput');
const REVEAL = mutation('revealChannelName', 'RevealChannelNameInput', 'name');
const POST = 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }';

interface Record { id: string; kind: string; private: boolean; memberCount: number; archivedAt: string | null; channel: { slug: string; name: string } | null; owners: { handle: string }[] }

describe('administering channels', () => {
  let hub: TestHub;
  let root: string;
  let rootId: string;
  let ada: { id: string; uuid: string; token: string };
  let bob: { id: string; uuid: string; token: string };

  const make = async (handle: string, more: Parameters<TestHub['person']>[1] = {}) => {
    const person = await hub.person(handle, more);
    return { id: encodeId('person', person.id), uuid: person.id, token: await hub.token(person) };
  };

  beforeAll(async () => {
    hub = await startTestHub();
    const admin = await hub.person('root', { roles: [Role.ADMINISTRATOR] });
    rootId = encodeId('person', admin.id);
    root = await hub.token(admin, ['read', 'write', 'moderate', 'admin']);
    [ada, bob] = [await make('ada'), await make('bob')];
    for (const [name, open] of [['Tides', true], ['Secret plan', false]] as const) {
      await hub.ask(ada.token, `mutation { createChannel(input: {name: "${name}", kind: TOPIC, private: ${!open}}) { channel { id } } }`);
    }
  });
  afterAll(() => hub.close());

  const list = async (filter: object = {}) => (await hub.ask<{ channelRecords: { edges: { node: Record }[] } }>(root, LIST, { filter })).channelRecords.edges.map(({ node }) => node);
  const secret = async () => (await list({ private: true }))[0] as Record;
  const tides = async () => (await list({ query: 'tides' }))[0] as Record;
  const run = async (query: string, input: object) => Object.values(await hub.ask<{ [name: string]: { record: Record } }>(root, query, { input }))[0]?.record as Record;
  const refusal = async (query: string, input: object, who = root) => (await hub.graphql(who, query, { input })).errors?.[0]?.extensions;

  it('is for administrators with the scope alone', async () => {
    const { id: recordId } = await tides();
    const moderator = await hub.token(await hub.person('mo', { roles: [Role.MODERATOR] }), ['read', 'write', 'moderate', 'admin']);
    const guest = (await make('gwen', { kind: 'GUEST' })).token;
    const lesser = await hub.token({ handle: 'root', id: '' }, ['read', 'write', 'moderate']);
    for (const who of [ada.token, moderator, guest, lesser]) {
      for (const [query, input] of [[ARCHIVE, { recordId }], [UNARCHIVE, { recordId }], [KIND, { recordId, kind: 'BROADCAST' }], [APPOINT, { recordId, personId: bob.id }], [REVEAL, { recordId, reason: 'x' }]] as const) {
        expect(await refusal(query, input, who)).toMatchObject({ code: 'FORBIDDEN' });
      }
      for (const query of [LIST, '{ orphanedChannelCount }']) expect((await hub.graphql(who, query)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('tells that private channels are there and who looks after them, not what they are called', async () => {
    expect(await secret()).toMatchObject({ kind: 'TOPIC', private: true, memberCount: 1, channel: null, owners: [{ handle: 'ada' }] });
    expect(await list({ query: 'secret' })).toEqual([]);
    expect((await tides()).channel).toEqual({ slug: 'tides', name: 'Tides' });
    const { id: recordId } = await secret();
    expect(await refusal(REVEAL, { recordId, reason: ' ' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'reason' });
    expect(await hub.ask(root, REVEAL, { input: { recordId, reason: 'A question from the works council' } })).toEqual({ revealChannelName: { name: 'Secret plan' } });
    expect(await hub.database.query(sql`SELECT details FROM audit_entry WHERE action = 'channel.name-revealed'`)).toEqual([{ details: { reason: 'A question from the works council' } }]);
    expect(JSON.stringify(await list())).not.toContain('Secret');
    expect(await refusal(KIND, { recordId, kind: 'BROADCAST' })).toMatchObject({ code: 'NOT_FOUND', field: 'recordId' });
  });

  it('archives: what is there stays, nobody writes or joins, until it is opened again', async () => {
    const { id: recordId } = await tides();
    const channelId = encodeId('channel', decodeId('channelrecord', recordId));
    const before = await hub.ask<{ createPost: { post: { id: string } } }>(ada.token, POST, { input: { text: 'Low', channelId } });
    const { id: postId } = before.createPost.post;
    const reader = await hub.token({ handle: 'ada', id: '' }, ['read']);
    const mayReply = async (who: string) => (await hub.ask<{ node: object }>(who, 'query ($id: ID!) { node(id: $id) { ... on Post { viewerCanReply } } }', { id: postId })).node;
    for (const who of [ada.token, bob.token]) expect(await mayReply(who)).toEqual({ viewerCanReply: true });
    expect(await mayReply(reader)).toEqual({ viewerCanReply: false });
    expect(await run(ARCHIVE, { recordId })).toMatchObject({ archivedAt: expect.stringMatching(/T/) });
    for (const who of [ada.token, bob.token]) expect(await mayReply(who)).toEqual({ viewerCanReply: false });
    expect(await refusal(POST, { text: 'So it is', replyToId: postId }, bob.token)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal('mutation ($input: RepostInput!) { repost(input: $input) { post { id } } }', { postId }, bob.token)).toMatchObject({ code: 'FORBIDDEN' });
    // Nobody writes there, but what stands there is still liked.
    expect(await refusal('mutation ($input: ReactInput!) { react(input: $input) { subject { __typename } } }', { subjectId: postId, emoji: '👍' }, bob.token)).toBeUndefined();
    expect(await refusal(ARCHIVE, { recordId })).toMatchObject({ code: 'CONFLICT' });
    expect(await refusal(POST, { text: 'High', channelId }, ada.token)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal('mutation ($input: ChannelInput!) { joinChannel(input: $input) { channel { id } } }', { channelId }, bob.token)).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect((await list({ archived: true })).map(({ channel }) => channel?.name)).toEqual(['Tides']);
    expect(await run(UNARCHIVE, { recordId })).toMatchObject({ archivedAt: null });
    await hub.ask(ada.token, POST, { input: { text: 'High', channelId } });
    const everyone = (await list({ kind: 'EVERYONE' }))[0] as Record;
    expect(await refusal(ARCHIVE, { recordId: everyone.id })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'recordId' });
  });

  it('changes who starts posts', async () => {
    const { id: recordId } = await tides();
    const channelId = encodeId('channel', decodeId('channelrecord', recordId));
    await hub.ask(bob.token, 'mutation ($input: ChannelInput!) { joinChannel(input: $input) { channel { id } } }', { input: { channelId } });
    expect(await run(KIND, { recordId, kind: 'BROADCAST' })).toMatchObject({ kind: 'BROADCAST' });
    expect(await refusal(POST, { text: 'Low', channelId }, bob.token)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal(KIND, { recordId, kind: 'BROADCAST' })).toMatchObject({ code: 'CONFLICT' });
    expect(await refusal(KIND, { recordId, kind: 'EVERYONE' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'kind' });
    expect(await run(KIND, { recordId, kind: 'TOPIC' })).toMatchObject({ kind: 'TOPIC' });
  });

  it('gives an orphaned private channel an owner, its members first, and never oneself', async () => {
    const { id: recordId } = await secret();
    expect(await refusal(APPOINT, { recordId, personId: rootId })).toMatchObject({ code: 'FORBIDDEN', field: 'personId' });
    expect(await refusal(APPOINT, { recordId, personId: bob.id })).toMatchObject({ code: 'CONFLICT', field: 'personId' });
    expect(await refusal(APPOINT, { recordId, personId: ada.id })).toMatchObject({ code: 'CONFLICT', field: 'personId' });
    await hub.database.execute(sql`DELETE FROM channel_member WHERE channel_id = ${decodeId('channelrecord', recordId)}`);
    expect((await list({ orphaned: true })).map(({ id }) => id)).toEqual([recordId]);
    expect((await hub.ask(root, '{ orphanedChannelCount }'))).toEqual({ orphanedChannelCount: 1 });
    // A department without a head isn't orphaned, in the list as in the count.
    await hub.database.execute(sql`UPDATE channel SET kind = 'DEPARTMENT' WHERE id = ${decodeId('channelrecord', recordId)}`);
    expect([await list({ orphaned: true }), await hub.ask(root, '{ orphanedChannelCount }')]).toEqual([[], { orphanedChannelCount: 0 }]);
    await hub.database.execute(sql`UPDATE channel SET kind = 'TOPIC' WHERE id = ${decodeId('channelrecord', recordId)}`);
    expect(await refusal(APPOINT, { recordId, personId: rootId })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await run(APPOINT, { recordId, personId: bob.id })).toMatchObject({ owners: [{ handle: 'bob' }] });
    expect(await hub.ask(bob.token, '{ channel(slug: "secret-plan") { name viewerCanManage } }')).toEqual({ channel: { name: 'Secret plan', viewerCanManage: true } });
    expect(await hub.ask(root, '{ channel(slug: "secret-plan") { name } }')).toEqual({ channel: null });
  });

  it('has open channels looked after by whom the administrator says', async () => {
    const { id: recordId } = await tides();
    expect(await run(APPOINT, { recordId, personId: rootId })).toMatchObject({ owners: [{ handle: 'ada' }, { handle: 'root' }] });
    const guest = await make('gus', { kind: 'GUEST' });
    expect(await refusal(APPOINT, { recordId, personId: guest.id })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('names no private channel in a refusal', async () => {
    const { id: recordId } = await secret();
    const channelId = decodeId('channelrecord', recordId);
    const guest = await make('gil', { kind: 'GUEST' });
    const message = async (query: string, input: object) => (await hub.graphql(root, query, { input })).errors?.[0]?.message;
    await hub.database.execute(sql`UPDATE channel SET audience_change = 'OPENING' WHERE id = ${channelId}`);
    expect(await message(APPOINT, { recordId, personId: guest.id })).toMatch(/^This private channel is being opened/);
    await hub.database.execute(sql`UPDATE channel SET audience_change = NULL, kind = 'DEPARTMENT' WHERE id = ${channelId}`);
    expect(await message(ARCHIVE, { recordId })).toMatch(/^This private channel goes with its department/);
    await hub.database.execute(sql`UPDATE channel SET kind = 'TOPIC' WHERE id = ${channelId}`);
  });
});
