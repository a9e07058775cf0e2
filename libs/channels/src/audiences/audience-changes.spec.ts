import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COMPANY_AUDIENCE, GrantsRepository, Role, systemViewer, visibleTo } from '#access';
import {
  AddChannelMemberCommand, type ChannelEntity, ChannelKind, ChannelPostingPolicy, ChannelsModule, ChannelsRepository, ContentRestampers,
  CreateChannelCommand, EVERYONE_CHANNEL, JoinChannelCommand, LeaveChannelCommand, UpdateChannelCommand,
} from '#channels';
import type { PersonEntity } from '#people';
import { type Sql, sql } from '#platform';
import { type LibHub, startLibHub } from '#test-support';

/** Stands for the libs that keep content: rows with audience, channel, author and restriction. */
async function restamp(tx: Sql, channelId: string, audienceId: string, limit: number): Promise<number> {
  const rows = await tx.query<{ authorId: string }>(sql`
    UPDATE note SET audience_id = ${audienceId} WHERE id IN (
      SELECT id FROM note WHERE channel_id = ${channelId} AND audience_id <> ${audienceId} LIMIT ${limit}) RETURNING author_id`);
  if (audienceId !== COMPANY_AUDIENCE) await new GrantsRepository().rememberAuthors(tx, audienceId, rows.map((row) => row.authorId));
  return rows.length;
}

describe('making channels private and open', () => {
  let hub: LibHub;
  let ada: PersonEntity;
  let bob: PersonEntity;
  let cleo: PersonEntity;
  let guest: PersonEntity;

  beforeAll(async () => {
    hub = await startLibHub([ChannelsModule]);
    [ada, bob, cleo] = [await hub.person('ada'), await hub.person('bob'), await hub.person('cleo')];
    guest = await hub.person('gus', { kind: 'GUEST' });
    await hub.database.execute(sql`CREATE TABLE note (id uuid DEFAULT uuid7(), channel_id uuid, audience_id uuid, author_id uuid, restriction text)`);
    hub.get(ContentRestampers).register({ name: 'note', restamp });
  });
  afterAll(() => hub.stop());

  const make = async (isPrivate: boolean) =>
    hub.get(CreateChannelCommand).run(await hub.viewer(ada), { name: 'Harbour', kind: ChannelKind.TOPIC, private: isPrivate });
  const turn = async (person: PersonEntity, channel: { id: string }, isPrivate: boolean) =>
    hub.get(UpdateChannelCommand).run(await hub.viewer(person), { channelId: channel.id, private: isPrivate });
  const add = async (channel: { id: string }, person: PersonEntity) =>
    hub.get(AddChannelMemberCommand).run(await hub.viewer(ada), { channelId: channel.id, personId: person.id });
  const now = async (channel: { id: string }) => (await hub.get(ChannelsRepository).byIds(hub.database, systemViewer, [channel.id]))[0] as ChannelEntity;
  const write = async (person: PersonEntity, channel: { id: string }) => {
    const viewer = await hub.viewer(person);
    await hub.database.transaction(async (tx) => {
      const { audienceId } = await hub.get(ChannelPostingPolicy).assertMayPost(tx, viewer, channel.id, { reply: true });
      await tx.execute(sql`INSERT INTO note (channel_id, audience_id, author_id) VALUES (${channel.id}, ${audienceId}, ${person.id})`);
    });
  };
  /** What a person reads there: the channel, and how many notes. */
  const reads = async (person: PersonEntity, channel: { id: string }) => {
    const viewer = await hub.viewer(person);
    const [row] = await hub.get(ChannelsRepository).byIds(hub.database, viewer, [channel.id]);
    const notes = await hub.database.query(sql`SELECT 1 FROM note n WHERE n.channel_id = ${channel.id} AND ${visibleTo(viewer, 'n')}`);
    return `${row ? 'channel' : 'nothing'} ${notes.length}`;
  };

  it('closes at once and lets nobody in or out meanwhile but through members', async () => {
    const channel = await make(false);
    await hub.get(JoinChannelCommand).run(await hub.viewer(bob), channel.id);
    await write(ada, channel);
    await write(cleo, channel);
    expect(await reads(cleo, channel)).toBe('channel 2');

    expect(await turn(ada, channel, true)).toMatchObject({ private: true, audienceChange: 'CLOSING' });
    expect([await reads(ada, channel), await reads(bob, channel), await reads(cleo, channel), await reads(guest, channel)]).toEqual(
      ['channel 2', 'channel 2', 'nothing 0', 'nothing 0']);
    await expect(write(cleo, channel)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await write(bob, channel);
    await hub.get(LeaveChannelCommand).run(await hub.viewer(bob), channel.id);
    expect(await reads(bob, channel)).toBe('nothing 0');
    await add(channel, guest);
    expect(await reads(guest, channel)).toBe('channel 1');
    await expect(turn(ada, channel, false)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await turn(ada, channel, true)).toMatchObject({ audienceChange: 'CLOSING' });

    await hub.relay();
    expect([await reads(ada, channel), await reads(bob, channel), await reads(cleo, channel), await reads(guest, channel)]).toEqual(
      ['channel 3', 'nothing 0', 'nothing 0', 'channel 3']);
    expect(await now(channel)).toMatchObject({ private: true, audienceChange: null, memberCount: 2 });
    expect(await hub.database.query(sql`SELECT 1 FROM closing_channel WHERE channel_id = ${channel.id}`)).toEqual([]);
    const people = await hub.ask(guest, '{ people { edges { node { handle } } } }');
    expect(people.data).toEqual({ people: { edges: ['ada', 'bob', 'cleo', 'gus'].map((handle) => ({ node: { handle } })) } });
  });

  it('opens when all content has been gone through, without the guests', async () => {
    const channel = await make(true);
    await add(channel, bob);
    await add(channel, guest);
    for (const person of [ada, guest]) await write(person, channel);

    expect(await turn(ada, channel, false)).toMatchObject({ private: true, audienceChange: 'OPENING', memberCount: 2 });
    expect([await reads(bob, channel), await reads(cleo, channel), await reads(guest, channel)]).toEqual(['channel 2', 'nothing 0', 'nothing 0']);
    await expect(add(channel, guest)).rejects.toMatchObject({ code: 'CONFLICT' });
    await hub.database.transaction((tx) => restamp(tx, channel.id, COMPANY_AUDIENCE, 1));
    expect([await reads(bob, channel), await reads(cleo, channel)]).toEqual(['channel 2', 'nothing 0']);
    await write(bob, channel);

    await hub.relay();
    expect([await reads(bob, channel), await reads(cleo, channel), await reads(guest, channel)]).toEqual(['channel 3', 'channel 3', 'nothing 0']);
    expect(await now(channel)).toMatchObject({ private: false, audienceId: COMPANY_AUDIENCE, audienceChange: null });
    expect((await hub.viewer(ada)).audienceIds).not.toContain(channel.audienceId);
    await hub.get(JoinChannelCommand).run(await hub.viewer(cleo), channel.id);
    expect((await now(channel)).memberCount).toBe(3);
  });

  it('lets what is published during the change have the right audience', async () => {
    const channel = await make(false);
    const writing = Promise.allSettled(Array.from({ length: 12 }, () => write(cleo, channel)));
    const closing = turn(ada, channel, true);
    await Promise.all([writing, closing]);
    await hub.relay();
    const { audienceId } = await now(channel);
    expect(await hub.database.query(sql`SELECT 1 FROM note WHERE channel_id = ${channel.id} AND audience_id <> ${audienceId}`)).toEqual([]);
  });

  it('is for owners and administrators, and never for EVERYONE', async () => {
    const root = await hub.person('root', { roles: [Role.ADMINISTRATOR] });
    const channel = await make(false);
    await expect(turn(bob, channel, true)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(turn(root, { id: EVERYONE_CHANNEL }, true)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await hub.get(LeaveChannelCommand).run(await hub.viewer(ada), channel.id);
    await expect(turn(root, channel, true)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    const entries = await hub.database.query<{ action: string }>(sql`SELECT DISTINCT action FROM audit_entry WHERE action LIKE 'channel.%e%d' OR action LIKE 'channel.made%' ORDER BY action`);
    expect(entries.map((entry) => entry.action)).toEqual(expect.arrayContaining(['channel.made-private', 'channel.opened']));
  });

  it('changes name and description for who may', async () => {
    const channel = await make(false);
    const update = async (person: PersonEntity, changes: object) => hub.get(UpdateChannelCommand).run(await hub.viewer(person), { channelId: channel.id, ...changes });
    expect(await update(ada, { name: 'Port', description: 'Ships' })).toMatchObject({ name: 'Port', description: 'Ships', slug: channel.slug });
    expect(await update(ada, { description: '' })).toMatchObject({ name: 'Port', description: null });
    await expect(update(bob, { name: 'Mine' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(update(ada, { name: ' ' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', field: 'name' });
  });
});
