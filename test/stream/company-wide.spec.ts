import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import type { PersonEntity } from '#people';
import { encodeId, sql } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';

interface Seen {
  readonly channel: { readonly viewerIsMember: boolean; readonly viewerCanPost: boolean; readonly memberCount: number; readonly members: { readonly edges: { readonly node: { readonly handle: string } }[] } } | null;
  readonly myChannels: { readonly slug: string }[];
  readonly homeTimeline: { readonly edges: { readonly node: { readonly text: string }; readonly reasons: { readonly kind: string }[] }[] };
}

const SEEN = `{ channel(slug: "all-hands") { viewerIsMember viewerCanPost memberCount members(first: 100) { edges { node { handle } } } } myChannels { slug }
  homeTimeline(first: 50) { edges { node { text } reasons { kind } } } }`;

describe('a broadcast that is for everybody', () => {
  let hub: TestHub;
  let [tom, ada, bob, guest] = ['', '', '', ''];
  let bobs: PersonEntity;
  let channelId = '';
  let recordId = '';

  beforeAll(async () => {
    hub = await startTestHub();
    tom = await hub.token(await hub.person('tom', { roles: [Role.ADMINISTRATOR] }), ['read', 'write', 'admin']);
    ada = await hub.token(await hub.person('ada'));
    bobs = await hub.person('bob');
    bob = await hub.token(bobs);
    guest = await hub.token(await hub.person('gil', { kind: 'GUEST' }));
    channelId = (await make({ name: 'All hands', kind: 'BROADCAST', companyWide: true })).id;
    recordId = encodeId('channelrecord', (await hub.database.first<{ id: string }>(sql`SELECT id FROM channel WHERE slug = 'all-hands'`))!.id);
  });
  afterAll(() => hub.close());

  const make = async (input: object) =>
    (await hub.ask<{ createChannel: { channel: { id: string } } }>(tom, 'mutation ($input: CreateChannelInput!) { createChannel(input: $input) { channel { id } } }', { input })).createChannel.channel;
  const refused = async (token: string, source: string, variables: Record<string, unknown>) => (await hub.graphql(token, source, variables)).errors?.[0]?.extensions;
  const say = async (text: string) => {
    await hub.ask(tom, 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input: { text, channelId } });
    await hub.settled();
  };
  const seen = (token: string) => hub.ask<Seen>(token, SEEN);
  const home = async (token: string) => (await seen(token)).homeTimeline.edges.map(({ node, reasons }) => [node.text, ...reasons.map(({ kind }) => kind)]);
  const mark = (companyWide: boolean) => ({ input: { recordId, companyWide } });
  const MARK = 'mutation ($input: SetChannelCompanyWideInput!) { setChannelCompanyWide(input: $input) { record { companyWide memberCount } } }';

  it('is in the Home of all employees, of who comes later too, and of no guest, without a row of anybody', async () => {
    await say('Where we go');
    expect(await home(ada)).toEqual([['Where we go', 'JOINED_CHANNEL']]);
    const late = await hub.token(await hub.person('noor'));
    expect(await home(late)).toEqual([['Where we go', 'JOINED_CHANNEL']]);
    expect(await home(guest)).toEqual([]);
    const rows = await hub.database.query<{ role: string }>(sql`SELECT m.role FROM channel_member m JOIN channel c ON c.id = m.channel_id WHERE c.slug = 'all-hands'`);
    expect(rows).toEqual([{ role: 'OWNER' }]);
  });

  it('says that they belong to it, and who and how many those are', async () => {
    const { channel, myChannels } = await seen(ada);
    expect(channel).toMatchObject({ viewerIsMember: true, viewerCanPost: false, memberCount: 4 });
    expect(channel?.members.edges.map(({ node }) => node.handle)).toEqual(['tom', 'ada', 'bob', 'noor']);
    expect(myChannels).toEqual([{ slug: 'all-hands' }]);
    const { channels } = await hub.ask<{ channels: { edges: { node: { slug: string } }[] } }>(ada, '{ channels(first: 10, filter: { joined: true }) { edges { node { slug } } } }');
    expect(channels.edges.map(({ node }) => node.slug)).toEqual(['all-hands', 'everyone']);
    expect(await seen(guest)).toMatchObject({ channel: null, myChannels: [] });
  });

  it('can’t be left, nor is there anything to join; it can be muted', async () => {
    const input = { input: { channelId } };
    expect(await refused(ada, 'mutation ($input: ChannelInput!) { leaveChannel(input: $input) { channel { id } } }', input)).toMatchObject({ code: 'FORBIDDEN', field: 'channelId' });
    await hub.ask(ada, 'mutation ($input: ChannelInput!) { joinChannel(input: $input) { channel { id } } }', input);
    expect((await seen(ada)).channel?.memberCount).toBe(4);
    await hub.ask(bob, 'mutation ($input: MuteInput!) { mute(input: $input) { mute { id } } }', { input: { subjectId: channelId } });
    expect(await home(bob)).toEqual([]);
    await hub.database.execute(sql`DELETE FROM mute WHERE person_id = ${bobs.id}`);
  });

  it('is posted in by those who are given that, as any broadcast', async () => {
    await hub.ask(tom, 'mutation ($input: ChannelMemberInput!) { addChannelMember(input: $input) { channel { id } } }', { input: { channelId, personId: encodeId('person', bobs.id), role: 'PUBLISHER' } });
    expect((await seen(bob)).channel).toMatchObject({ viewerCanPost: true, memberCount: 4 });
  });

  it('stays open, and is administrators’ to mark', async () => {
    expect(await refused(tom, 'mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { channel { id } } }', { input: { channelId, private: true } })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'private' });
    expect(await refused(bob, MARK, mark(false))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused(tom, MARK, mark(true))).toMatchObject({ code: 'CONFLICT' });
    const CREATE = 'mutation ($input: CreateChannelInput!) { createChannel(input: $input) { channel { id } } }';
    for (const input of [{ name: 'A', kind: 'TOPIC', companyWide: true }, { name: 'B', kind: 'BROADCAST', private: true, companyWide: true }]) {
      expect(await refused(tom, CREATE, { input })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'companyWide' });
    }
  });

  it('is of those alone who joined it once that ends', async () => {
    expect(await hub.ask(tom, MARK, mark(false))).toEqual({ setChannelCompanyWide: { record: { companyWide: false, memberCount: 2 } } });
    expect(await home(ada)).toEqual([]);
    expect((await home(bob)).length).toBe(1);
    await hub.ask(tom, MARK, mark(true));
    await hub.ask(tom, 'mutation ($input: ChangeChannelKindInput!) { changeChannelKind(input: $input) { record { companyWide } } }', { input: { recordId, kind: 'TOPIC' } });
    expect(await home(ada)).toEqual([]);
    const entries = await hub.database.query<{ action: string }>(sql`SELECT action FROM audit_entry WHERE action IN ('channel.made-company-wide', 'channel.made-optional') ORDER BY id`);
    expect(entries.map(({ action }) => action)).toEqual(['channel.made-optional', 'channel.made-company-wide']);
  });
});
