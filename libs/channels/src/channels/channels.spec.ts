import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import {
  AddChannelMemberCommand, type ChannelEntity, ChannelKind, ChannelPostingPolicy, ChannelRole, ChannelsModule, CreateChannelCommand, EVERYONE_CHANNEL,
  JoinChannelCommand,
} from '#channels';
import type { PersonEntity } from '#people';
import { decodeId, sql } from '#platform';
import { type LibHub, startLibHub } from '#test-support';

const CREATE = 'mutation ($input: CreateChannelInput!) { createChannel(input: $input) { channel { id slug name kind private viewerIsMember viewerCanPost viewerCanManage owners { handle } } } }';

describe('channels', () => {
  let hub: LibHub;
  let ada: PersonEntity;
  let bob: PersonEntity;
  let root: PersonEntity;
  let guest: PersonEntity;

  beforeAll(async () => {
    hub = await startLibHub([ChannelsModule]);
    [ada, bob] = [await hub.person('ada'), await hub.person('bob')];
    root = await hub.person('root', { roles: [Role.ADMINISTRATOR] });
    guest = await hub.person('gus', { kind: 'GUEST' });
  });
  afterAll(() => hub.stop());

  const create = async (person: PersonEntity, input: object) => {
    const { data, errors } = await hub.ask(person, CREATE, { input: { kind: 'TOPIC', ...input } });
    return { channel: (data as { createChannel?: { channel: { id: string; slug: string; name: string; private: boolean } } } | null)?.createChannel?.channel, error: errors?.[0]?.extensions };
  };

  it('belongs to its maker', async () => {
    expect((await create(ada, { name: 'Tides', private: true })).channel).toMatchObject({
      slug: 'tides', kind: 'TOPIC', private: true, viewerIsMember: true, viewerCanPost: true, viewerCanManage: true, owners: [{ handle: 'ada' }],
    });
  });

  it.each([
    ['EVERYONE', 'ada', 'FORBIDDEN'], ['EVERYONE', 'root', 'BAD_USER_INPUT'], ['DEPARTMENT', 'ada', 'FORBIDDEN'], ['DEPARTMENT', 'root', 'BAD_USER_INPUT'],
    ['BROADCAST', 'ada', 'FORBIDDEN'], ['BROADCAST', 'root', undefined], ['TOPIC', 'ada', undefined], ['TOPIC', 'gus', 'FORBIDDEN'], ['BROADCAST', 'gus', 'FORBIDDEN'],
  ])('of kind %s, made by %s: %s', async (kind, handle, code) => {
    const person = [ada, root, guest].find((one) => one.handle === handle) as PersonEntity;
    const { data } = await hub.ask(person, 'query ($kind: ChannelKind!) { viewerCanCreateChannel(kind: $kind) }', { kind });
    expect(data).toEqual({ viewerCanCreateChannel: code === undefined });
    expect((await create(person, { name: `${kind} of ${handle}`, kind })).error?.['code']).toBe(code);
  });

  it('collides by its slug with channels that its maker sees; with others it gets a number', async () => {
    await create(ada, { name: 'Takeover', private: true });
    expect((await create(ada, { name: 'Other', slug: 'takeover' })).error).toMatchObject({ code: 'CONFLICT', field: 'slug' });
    const { channel, error } = await create(bob, { name: 'Other', slug: 'takeover' });
    expect([channel?.slug, error]).toEqual(['takeover-2', undefined]);
    expect((await create(ada, { name: 'Other', slug: 'takeover-2' })).error).toMatchObject({ code: 'CONFLICT', field: 'slug' });
  });

  it('of kind BROADCAST, says who starts posts in it', async () => {
    const { channel } = await create(root, { name: 'News', kind: 'BROADCAST' });
    const owner = await hub.viewer(root);
    const add = (person: PersonEntity, role: ChannelRole) => hub.get(AddChannelMemberCommand).run(owner, { channelId: decodeId('channel', channel?.id ?? ''), personId: person.id, role });
    await add(ada, ChannelRole.PUBLISHER);
    await add(bob, ChannelRole.MEMBER);
    const asked = () => hub.ask(bob, '{ channel(slug: "news") { owners { handle } publishers { handle } } }').then(({ data }) => data);
    expect(await asked()).toEqual({ channel: { owners: [{ handle: 'root' }], publishers: [{ handle: 'ada' }] } });
    await add(ada, ChannelRole.OWNER);
    expect(await asked()).toEqual({ channel: { owners: [{ handle: 'root' }, { handle: 'ada' }], publishers: [] } });
  });

  it.each([
    ['Füße & Öl', 'fusse-ol'], ['潮汐', 'chao-xi'], ['🌊🌊', 'channel'], ['  Spaced   out  ', 'spaced-out'], ["Robert'); DROP TABLE channel;--", 'robert-drop-table-channel'],
    ['<script>alert(1)</script>', 'script-alert-1-script'], ['new', 'new-channel'], ['Everyone', 'everyone-channel'], ['%_\\', 'channel-2'], ['x'.repeat(80), 'x'.repeat(60)],
  ])('called %j has an address made of the name', async (name, slug) => {
    const { channel, error } = await create(ada, { name });
    expect(error).toBeUndefined();
    expect(channel?.slug).toBe(slug);
  });

  it.each([
    [{ name: '' }, 'name'], [{ name: '\u200b \u2800' }, 'name'], [{ name: 'a\u0000b' }, 'name'], [{ name: '\ud800' }, 'name'], [{ name: 'x'.repeat(81) }, 'name'],
    [{ name: 'ok', description: 'x'.repeat(501) }, 'description'], [{ name: 'ok', slug: '' }, 'slug'], [{ name: 'ok', slug: 'Ab' }, 'slug'], [{ name: 'ok', slug: '-a' }, 'slug'],
    [{ name: 'ok', slug: 'a b' }, 'slug'], [{ name: 'ok', slug: '../x' }, 'slug'], [{ name: 'ok', slug: 'settings' }, 'slug'], [{ name: 'ok', slug: 'x'.repeat(61) }, 'slug'],
    [{ name: 'ok', idempotencyKey: '' }, 'idempotencyKey'], [{ name: 'ok', idempotencyKey: 'k'.repeat(256) }, 'idempotencyKey'],
  ])('refuses %j', async (input, field) => {
    expect((await create(ada, input)).error).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  it('never shares an address: a chosen one is refused, a made one numbered, also at the same time', async () => {
    expect((await create(ada, { name: 'Boats', slug: 'boats' })).channel?.slug).toBe('boats');
    expect((await create(bob, { name: 'Boats', slug: 'boats' })).error).toMatchObject({ code: 'CONFLICT', field: 'slug' });
    const made = await Promise.all(Array.from({ length: 5 }, () => create(bob, { name: 'Boats' })));
    expect(made.map((one) => one.channel?.slug).sort()).toEqual(['boats-2', 'boats-3', 'boats-4', 'boats-5', 'boats-6']);
  });

  it('is made once for one key', async () => {
    const input = { name: 'Once', private: true, idempotencyKey: 'key-1' };
    const made = await Promise.all(Array.from({ length: 4 }, () => create(ada, input)));
    expect(new Set(made.map((one) => one.channel?.id).filter(Boolean)).size).toBe(1);
    expect(await create(ada, input)).toMatchObject({ channel: { slug: 'once' } });
    expect((await create(ada, { ...input, name: 'Twice' })).error).toMatchObject({ code: 'CONFLICT', field: 'idempotencyKey' });
    expect((await create(bob, input)).channel?.slug).toBe('once-2');
    expect(await hub.database.query(sql`SELECT slug FROM channel WHERE name = 'Once' ORDER BY slug`)).toEqual([{ slug: 'once' }, { slug: 'once-2' }]);
  });

  it('is listed by address, filtered and paged', async () => {
    const page = 'query ($after: String) { channels(filter: {query: "boats"}, first: 4, after: $after) { edges { node { slug } } pageInfo { hasNextPage endCursor } } }';
    type Answer = { channels: { edges: { node: { slug: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const first = (await hub.ask(bob, page)).data as unknown as Answer;
    expect(first.channels.edges.map((one) => one.node.slug)).toEqual(['boats', 'boats-2', 'boats-3', 'boats-4']);
    const second = (await hub.ask(bob, page, { after: first.channels.pageInfo.endCursor })).data as unknown as Answer;
    expect(second.channels.edges.map((one) => one.node.slug)).toEqual(['boats-5', 'boats-6']);
    const joined = (await hub.ask(bob, '{ channels(filter: {joined: true, query: "oats"}, first: 100) { edges { node { slug } } } }')).data as unknown as Answer;
    expect(joined.channels.edges.map((one) => one.node.slug)).not.toContain('boats');
    expect(joined.channels.edges).toHaveLength(5);
    const everyone = (await hub.ask(bob, '{ channels(filter: {joined: true, kind: EVERYONE}) { edges { node { slug } } } }')).data as unknown as Answer;
    expect(everyone.channels.edges).toEqual([{ node: { slug: 'everyone' } }]);
    expect((await hub.ask(bob, '{ channels(filter: {query: "100%_"}) { edges { node { slug } } } }')).data).toEqual({ channels: { edges: [] } });
    expect((await hub.ask(bob, '{ channels(after: "bm8gc2x1Zw") { edges { node { slug } } } }')).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
  });

  describe('posting', () => {
    const may = async (person: PersonEntity, channelId: string, reply: boolean) =>
      hub.get(ChannelPostingPolicy).assertMayPost(hub.database, await hub.viewer(person), channelId, { reply }).then(() => 'yes', (error: { code: string }) => error.code);
    const make = async (owner: PersonEntity, kind: ChannelKind, isPrivate: boolean): Promise<ChannelEntity> => {
      const channel = await hub.get(CreateChannelCommand).run(await hub.viewer(owner), { name: 'Posting', kind, private: isPrivate });
      return channel;
    };

    it.each([
      // kind, private, [post, reply] of owner, member, publisher, employee outside, guest inside, guest outside
      [ChannelKind.TOPIC, false, ['yes yes', 'yes yes', 'yes yes', 'FORBIDDEN yes', '-', 'NOT_FOUND NOT_FOUND']],
      [ChannelKind.TOPIC, true, ['yes yes', 'yes yes', 'yes yes', 'NOT_FOUND NOT_FOUND', 'yes yes', 'NOT_FOUND NOT_FOUND']],
      [ChannelKind.BROADCAST, false, ['yes yes', 'FORBIDDEN yes', 'yes yes', 'FORBIDDEN yes', '-', 'NOT_FOUND NOT_FOUND']],
      [ChannelKind.BROADCAST, true, ['yes yes', 'FORBIDDEN yes', 'yes yes', 'NOT_FOUND NOT_FOUND', 'FORBIDDEN yes', 'NOT_FOUND NOT_FOUND']],
    ])('in %s (private: %s)', async (kind, isPrivate, expected) => {
      const tag = `${kind.slice(0, 2)}${Number(isPrivate)}`.toLowerCase();
      const member = await hub.person(`m_${tag}`);
      const publisher = await hub.person(`p_${tag}`);
      const inside = await hub.person(`g_${tag}`, { kind: 'GUEST' });
      const channel = await make(root, kind, isPrivate);
      const owner = await hub.viewer(root);
      await hub.get(AddChannelMemberCommand).run(owner, { channelId: channel.id, personId: member.id });
      await hub.get(AddChannelMemberCommand).run(owner, { channelId: channel.id, personId: publisher.id, role: ChannelRole.PUBLISHER });
      if (isPrivate) await hub.get(AddChannelMemberCommand).run(owner, { channelId: channel.id, personId: inside.id });
      const answers: string[] = [];
      for (const person of [root, member, publisher, bob, ...(isPrivate ? [inside] : []), guest]) {
        answers.push(`${await may(person, channel.id, false)} ${await may(person, channel.id, true)}`);
      }
      if (!isPrivate) answers.splice(4, 0, '-');
      expect(answers).toEqual(expected);
    });

    it('in EVERYONE is for all employees', async () => {
      expect([await may(bob, EVERYONE_CHANNEL, false), await may(guest, EVERYONE_CHANNEL, false)]).toEqual(['yes', 'NOT_FOUND']);
      expect(await may(bob, '00000000-0000-7000-8000-0000000000ff', false)).toBe('NOT_FOUND');
    });

    it('needs joining an open topic, which anybody may', async () => {
      const channel = await make(ada, ChannelKind.TOPIC, false);
      expect(await may(bob, channel.id, false)).toBe('FORBIDDEN');
      await hub.get(JoinChannelCommand).run(await hub.viewer(bob), channel.id);
      expect(await may(bob, channel.id, false)).toBe('yes');
    });
  });
});
