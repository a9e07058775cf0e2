import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, systemViewer } from '#access';
import {
  AddChannelMemberCommand, type ChannelEntity, ChannelKind, ChannelRole, ChannelsModule, ChannelsRepository, CreateChannelCommand, EVERYONE_CHANNEL,
  JoinChannelCommand, LeaveChannelCommand, MembersRepository, RemoveChannelMemberCommand,
} from '#channels';
import { MarkFormerCommand, type PersonEntity } from '#people';
import { encodeId, sql } from '#platform';
import { type LibHub, startLibHub } from '#test-support';

describe('who belongs to a channel', () => {
  let hub: LibHub;
  let ada: PersonEntity;
  let bob: PersonEntity;
  let cleo: PersonEntity;
  let root: PersonEntity;
  let guest: PersonEntity;
  let number = 0;

  beforeAll(async () => {
    hub = await startLibHub([ChannelsModule]);
    [ada, bob, cleo] = [await hub.person('ada'), await hub.person('bob'), await hub.person('cleo')];
    root = await hub.person('root', { roles: [Role.ADMINISTRATOR] });
    guest = await hub.person('gus', { kind: 'GUEST' });
  });
  afterAll(() => hub.stop());

  const make = async (owner: PersonEntity, more: { private?: boolean; kind?: ChannelKind } = {}) =>
    hub.get(CreateChannelCommand).run(await hub.viewer(owner), { name: `Channel ${++number}`, kind: ChannelKind.TOPIC, ...more });
  const join = async (person: PersonEntity, channel: { id: string }) => hub.get(JoinChannelCommand).run(await hub.viewer(person), channel.id);
  const leave = async (person: PersonEntity, channel: { id: string }) => hub.get(LeaveChannelCommand).run(await hub.viewer(person), channel.id);
  const add = async (by: PersonEntity, channel: { id: string }, person: { id: string }, role?: ChannelRole) =>
    hub.get(AddChannelMemberCommand).run(await hub.viewer(by), { channelId: channel.id, personId: person.id, role });
  const remove = async (by: PersonEntity, channel: { id: string }, person: { id: string }) =>
    hub.get(RemoveChannelMemberCommand).run(await hub.viewer(by), channel.id, person.id);
  const reads = async (person: PersonEntity, channel: { id: string }) =>
    (await hub.get(ChannelsRepository).byIds(hub.database, await hub.viewer(person), [channel.id])).length === 1;
  const now = async (channel: { id: string }) =>
    (await hub.get(ChannelsRepository).byIds(hub.database, systemViewer, [channel.id]))[0] as ChannelEntity;
  const roleOf = async (person: { id: string }, channel: { id: string }) => (await hub.get(MembersRepository).find(hub.database, channel.id, person.id))?.role;

  it('lets employees join open channels, once however often and however fast they ask', async () => {
    const channel = await make(ada);
    const joined = await Promise.all(Array.from({ length: 6 }, () => join(bob, channel)));
    expect(joined.map((one) => one.memberCount)).toEqual(Array(6).fill(2));
    await Promise.all([join(cleo, channel), leave(bob, channel), join(root, channel)]);
    expect((await now(channel)).memberCount).toBe(3);
    expect((await leave(bob, channel)).memberCount).toBe(3);
  });

  it('hides a private channel from all but its members, administrators too', async () => {
    const channel = await make(ada, { private: true });
    for (const outsider of [bob, root, guest]) {
      expect(await reads(outsider, channel)).toBe(false);
      await expect(join(outsider, channel)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(leave(outsider, channel)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(add(outsider, channel, outsider)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(remove(outsider, channel, ada)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    const answer = await hub.ask(bob, 'query ($slug: String!, $id: ID!) { channel(slug: $slug) { id } node(id: $id) { id } channels(filter: {query: $slug}) { edges { node { id } } } }',
      { slug: channel.slug, id: encodeId('channel', channel.id) });
    expect(answer.data).toEqual({ channel: null, node: null, channels: { edges: [] } });
  });

  it('closes a private channel to who left it, at the next read', async () => {
    const channel = await make(ada, { private: true });
    await add(ada, channel, bob);
    expect(await reads(bob, channel)).toBe(true);
    await leave(bob, channel);
    expect(await reads(bob, channel)).toBe(false);
    await add(ada, channel, bob);
    await remove(ada, channel, bob);
    expect(await reads(bob, channel)).toBe(false);
    expect((await now(channel)).memberCount).toBe(1);
  });

  it('lets owners and administrators alone add and remove', async () => {
    const channel = await make(ada);
    await join(bob, channel);
    await expect(add(bob, channel, cleo)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(remove(bob, channel, ada)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await add(root, channel, cleo, ChannelRole.PUBLISHER);
    expect(await roleOf(cleo, channel)).toBe('PUBLISHER');
    await add(ada, channel, cleo);
    expect(await roleOf(cleo, channel)).toBe('PUBLISHER');
    await remove(root, channel, cleo);
    expect(await roleOf(cleo, channel)).toBeUndefined();
  });

  it('takes guests into private channels only, and not as owners', async () => {
    const open = await make(ada);
    await expect(add(ada, open, guest)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', field: 'personId' });
    await expect(join(guest, open)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const channel = await make(ada, { private: true });
    await expect(add(ada, channel, guest, ChannelRole.OWNER)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', field: 'role' });
    await add(ada, channel, guest);
    expect(await reads(guest, channel)).toBe(true);
    expect(await reads(guest, { id: EVERYONE_CHANNEL })).toBe(false);
    const seen = await hub.ask(guest, '{ myChannels { slug members { edges { node { handle } } } } channels { edges { node { slug } } } people { edges { node { handle } } } }');
    expect(seen.data).toEqual({
      myChannels: [{ slug: channel.slug, members: { edges: [{ node: { handle: 'ada' } }, { node: { handle: 'gus' } }] } }],
      channels: { edges: [{ node: { slug: channel.slug } }] },
      people: { edges: [{ node: { handle: 'ada' } }, { node: { handle: 'gus' } }] },
    });
    await leave(guest, channel);
    expect(await reads(guest, channel)).toBe(false);
  });

  it('keeps the last owner while there are others', async () => {
    const channel = await make(ada);
    await Promise.all([join(bob, channel), join(cleo, channel)]);
    await expect(leave(ada, channel)).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('OWNER') });
    await expect(remove(root, channel, ada)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(add(ada, channel, ada, ChannelRole.MEMBER)).rejects.toMatchObject({ code: 'CONFLICT' });
    await add(ada, channel, bob, ChannelRole.OWNER);
    const results = await Promise.allSettled([leave(ada, channel), leave(bob, channel)]);
    expect(results.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await now(channel)).memberCount).toBe(2);
    await leave(cleo, channel);
    const last = (await roleOf(ada, channel)) ? ada : bob;
    expect((await leave(last, channel)).memberCount).toBe(0);
  });

  it('lets nobody join or leave EVERYONE, or be put there', async () => {
    const everyone = { id: EVERYONE_CHANNEL };
    for (const attempt of [() => join(bob, everyone), () => leave(bob, everyone), () => add(root, everyone, bob), () => remove(root, everyone, bob)]) {
      await expect(attempt()).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    const answer = await hub.ask(bob, '{ channel(slug: "everyone") { kind memberCount viewerIsMember viewerCanPost viewerCanManage owners { id } members(first: 2) { edges { node { handle } } } } }');
    expect(answer.data).toEqual({ channel: {
      kind: 'EVERYONE', memberCount: 4, viewerIsMember: true, viewerCanPost: true, viewerCanManage: false, owners: [],
      members: { edges: [{ node: { handle: 'ada' } }, { node: { handle: 'bob' } }] },
    } });
  });

  it('forgets who left the company, and hands an orphaned channel on', async () => {
    const channel = await make(ada, { private: true });
    const leaver = await hub.person('leaver');
    await add(ada, channel, guest);
    await add(ada, channel, leaver, ChannelRole.OWNER);
    await add(ada, channel, bob);
    await leave(ada, channel);
    await hub.database.transaction((tx) => hub.get(MarkFormerCommand).run(tx, leaver.id));
    expect(await reads(leaver, channel)).toBe(false);
    await hub.relay();
    expect((await now(channel)).memberCount).toBe(2);
    expect(await roleOf(leaver, channel)).toBeUndefined();
    expect(await roleOf(bob, channel)).toBe('OWNER');
    await expect(add(bob, channel, leaver)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', field: 'personId' });
  });

  it('writes into the audit record who was added and removed, and tells of each', async () => {
    await hub.relay();
    const channel = await make(ada);
    await add(ada, channel, bob);
    await add(ada, channel, bob, ChannelRole.PUBLISHER);
    await remove(ada, channel, bob);
    const entries = await hub.database.query<{ action: string; actorId: string }>(sql`
      SELECT action, actor_id FROM audit_entry WHERE subject_id = ${channel.id} ORDER BY id`);
    expect(entries.map((one) => one.action)).toEqual(['channel.created', 'channel.member-added', 'channel.member-role-changed', 'channel.member-removed']);
    expect(new Set(entries.map((one) => one.actorId))).toEqual(new Set([ada.id]));
    expect((await hub.relay()).sort()).toEqual(['channels.channel-created', 'channels.member-joined', 'channels.member-joined', 'channels.member-left']);
  });
});
