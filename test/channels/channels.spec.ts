import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { createGateway } from '#gateway';
import { AddPersonCommand, ChangeRoleCommand } from '#people';
import { Role } from '#access';
import { CreateTokenCommand } from '#sign-in';
import { createTestDatabase, type TestDatabase } from '#test-support';

interface Answer {
  data?: Record<string, Record<string, Record<string, unknown>>>;
  errors?: { message: string; extensions: { code: string; field?: string; requestId: string } }[];
}

/** Every way in by which a channel could be seen, asked by id and slug. */
const SURFACES = `query ($id: ID!, $slug: String!) {
  node(id: $id) { id } nodes(ids: [$id]) { id } channel(slug: $slug) { id } channels(filter: {query: $slug}) { edges { node { id } } } myChannels { id }
}`;

describe('channels over HTTP', () => {
  let hub: TestDatabase;
  let app: NestExpressApplication;
  const tokens = new Map<string, string>();
  const ids = new Map<string, string>();

  beforeAll(async () => {
    hub = await createTestDatabase();
    app = await createGateway(hub.config);
    for (const handle of ['ada', 'bob', 'root', 'gus']) {
      await hub.database.transaction(async (tx) => {
        const person = await app.get(AddPersonCommand, { strict: false }).run(tx, { handle, displayName: handle, mail: null, kind: handle === 'gus' ? 'GUEST' : 'EMPLOYEE' });
        if (handle === 'root') await app.get(ChangeRoleCommand, { strict: false }).grant(tx, person.id, Role.ADMINISTRATOR);
      });
      const scopes = handle === 'root' ? ['read', 'write', 'admin'] : ['read', 'write'];
      tokens.set(handle, (await app.get(CreateTokenCommand, { strict: false }).run({ handle, scopes })).token);
      const { data } = await ask(handle, `{ person(handle: "${handle}") { id } }`);
      ids.set(handle, String(data?.['person']?.['id']));
    }
    tokens.set('reader', (await app.get(CreateTokenCommand, { strict: false }).run({ handle: 'ada', scopes: ['read'] })).token);
  });
  afterAll(async () => {
    await app.close();
    await hub.drop();
  });

  async function ask(who: string, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const response = await request(app.getHttpServer()).post('/graphql').set('authorization', `Bearer ${tokens.get(who)}`).send({ query, variables });
    return response.body as Answer;
  }
  const create = async (who: string, input: object) => {
    const answer = await ask(who, 'mutation ($input: CreateChannelInput!) { createChannel(input: $input) { channel { id slug } } }', { input: { kind: 'TOPIC', ...input } });
    return answer.data?.['createChannel']?.['channel'] as { id: string; slug: string };
  };
  const act = (who: string, mutation: string, input: object) =>
    ask(who, `mutation ($input: ${mutation.endsWith('Member') ? 'ChannelMemberInput' : 'ChannelInput'}!) { ${mutation}(input: $input) { channel { memberCount viewerIsMember viewerCanPost viewerCanManage } } }`, { input });

  it('show a private one to its members alone, on every surface', async () => {
    const { id, slug } = await create('ada', { name: 'Quiet harbour', private: true });
    const nothing = { node: null, nodes: [null], channel: null, channels: { edges: [] }, myChannels: [] };
    for (const outsider of ['bob', 'root', 'gus']) {
      expect((await ask(outsider, SURFACES, { id, slug })).data).toEqual(nothing);
      for (const mutation of ['joinChannel', 'leaveChannel']) {
        expect((await act(outsider, mutation, { channelId: id })).errors?.[0]).toMatchObject({ extensions: { code: 'NOT_FOUND', field: 'channelId' } });
      }
    }
    const all = { node: { id }, nodes: [{ id }], channel: { id }, channels: { edges: [{ node: { id } }] }, myChannels: [{ id }] };
    expect((await ask('ada', SURFACES, { id, slug })).data).toEqual(all);
    await act('ada', 'addChannelMember', { channelId: id, personId: ids.get('gus') });
    expect((await ask('gus', SURFACES, { id, slug })).data).toEqual(all);
    expect((await act('gus', 'leaveChannel', { channelId: id })).data?.['leaveChannel']).toEqual({ channel: null });
    expect((await ask('gus', SURFACES, { id, slug })).data).toEqual(nothing);
  });

  it('answers for one that is hidden as for one that never was', async () => {
    const { id } = await create('ada', { name: 'Hidden', private: true });
    const never = 'channel_01h2xcejqtf2nbrexx3vqjhp41';
    const messages = await Promise.all([id, never].map(async (channelId) => (await act('bob', 'joinChannel', { channelId })).errors?.[0]?.message));
    expect(messages[0]).toBe(messages[1]);
  });

  it('are joined, left and looked after', async () => {
    const { id } = await create('ada', { name: 'Open water' });
    expect((await act('bob', 'joinChannel', { channelId: id })).data?.['joinChannel']?.['channel']).toEqual(
      { memberCount: 2, viewerIsMember: true, viewerCanPost: true, viewerCanManage: false });
    expect((await act('ada', 'addChannelMember', { channelId: id, personId: ids.get('bob'), role: 'OWNER' })).errors).toBeUndefined();
    expect((await act('ada', 'leaveChannel', { channelId: id })).data?.['leaveChannel']?.['channel']).toMatchObject({ memberCount: 1, viewerIsMember: false });
    expect((await act('root', 'removeChannelMember', { channelId: id, personId: ids.get('ada') })).data?.['removeChannelMember']?.['channel']).toMatchObject({ viewerCanManage: true });
    const update = 'mutation ($id: ID!) { updateChannel(input: {channelId: $id, name: "Closed water", private: true}) { channel { name private } } }';
    expect((await ask('ada', update, { id })).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect((await ask('bob', update, { id })).data).toEqual({ updateChannel: { channel: { name: 'Closed water', private: true } } });
    expect((await ask('ada', '{ channel(slug: "open-water") { id } }')).data).toEqual({ channel: null });
  });

  it('need the write scope to be changed', async () => {
    const { id } = await create('ada', { name: 'Scopes' });
    expect((await act('reader', 'leaveChannel', { channelId: id })).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect((await ask('reader', '{ channel(slug: "scopes") { viewerIsMember viewerCanPost viewerCanManage } }')).data).toEqual(
      { channel: { viewerIsMember: true, viewerCanPost: false, viewerCanManage: false } });
    expect((await ask('nobody', '{ channels { edges { node { id } } } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it.each([['not an id'], ['person_01h2xcejqtf2nbrexx3vqjhp41'], [''], ['channel_'], ["channel_01h2xcejqtf2nbrexx3vqjhp41' OR 1=1"]])('refuse %j as an id', async (channelId) => {
    expect((await act('ada', 'joinChannel', { channelId })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'channelId' });
  });
});
