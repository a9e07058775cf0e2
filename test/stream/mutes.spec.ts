import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonEntity } from '#people';
import { encodeId, sql } from '#platform';
import { FollowCommand } from '#stream';
import { startTestHub, type TestHub } from '../support/hub.js';

interface Mute { readonly id: string; readonly kind: string; readonly word: string | null; readonly until: string | null; readonly subject: { readonly __typename: string } | null }

const MUTE = 'mutation ($input: MuteInput!) { mute(input: $input) { mute { id kind word until subject { __typename } } } }';
const UNMUTE = 'mutation ($id: ID!) { unmute(input: { muteId: $id }) { unmutedId subject { __typename } } }';

describe('what one mutes', () => {
  let hub: TestHub;
  let people: Record<'ada' | 'bob' | 'cleo', PersonEntity>;
  let ada: string;
  let bob: string;
  let cleo: string;

  beforeAll(async () => {
    hub = await startTestHub();
    people = { ada: await hub.person('ada'), bob: await hub.person('bob'), cleo: await hub.person('cleo') };
    [ada, bob, cleo] = [await hub.token(people.ada), await hub.token(people.bob), await hub.token(people.cleo)];
    for (const { id } of [people.ada, people.cleo]) await hub.get(FollowCommand).follow(await hub.viewer(people.bob), encodeId('person', id));
  });
  afterAll(() => hub.close());

  const mute = async (input: object, token = bob) => (await hub.ask<{ mute: { mute: Mute } }>(token, MUTE, { input })).mute.mute;
  const unmute = (id: string, token = bob) => hub.ask(token, UNMUTE, { id });
  const refusal = async (input: object, token = bob) => {
    const extensions = (await hub.graphql(token, MUTE, { input })).errors?.[0]?.extensions;
    return `${String(extensions?.['code'])} ${String(extensions?.['field'] ?? '')}`.trim();
  };
  const post = async (token: string, text: string, more: object = {}) => {
    const made = await hub.ask<{ createPost: { post: { id: string } } }>(token, 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input: { text, ...more } });
    await hub.settled();
    return made.createPost.post.id;
  };
  const home = async () => {
    const { homeTimeline } = await hub.ask<{ homeTimeline: { edges: { node: { text: string } }[] } }>(bob, '{ homeTimeline(first: 100) { edges { node { text } } } }');
    return homeTimeline.edges.map((edge) => edge.node.text);
  };
  const id = (person: PersonEntity) => encodeId('person', person.id);

  it('is out of Home and of what comes live, and stands where it belongs', async () => {
    const before = await post(ada, 'From ada');
    expect(await home()).toContain('From ada');
    const made = await mute({ subjectId: id(people.ada) });
    expect(made).toMatchObject({ kind: 'PERSON', until: null, subject: { __typename: 'Person' } });
    expect(await home()).not.toContain('From ada');
    const after = (await hub.ask<{ currentSequence: string }>(bob, '{ currentSequence }')).currentSequence;
    const live = hub.subscribe<{ homeTimelineChanged: { post: { text: string } } }>(bob, 'subscription ($after: String) { homeTimelineChanged(after: $after) { post { text } } }', { after });
    await post(ada, 'Unheard');
    await post(cleo, 'Heard');
    expect((await live.next()).homeTimelineChanged.post.text).toBe('Heard');
    await live.close();
    const read = await hub.ask(bob, 'query ($id: ID!) { node(id: $id) { ... on Post { text viewerMute { id } } } person(handle: "ada") { viewerMute { id } posts(first: 1) { edges { node { text } } } } }', { id: before });
    expect(read).toEqual({
      node: { text: 'From ada', viewerMute: { id: made.id } },
      person: { viewerMute: { id: made.id }, posts: { edges: [{ node: { text: 'Unheard' } }] } },
    });
    await hub.ask(cleo, 'mutation ($id: ID!) { repost(input: { postId: $id }) { post { id } } }', { id: before });
    await hub.settled();
    expect(await home()).not.toContain('From ada');
    expect(await unmute(made.id)).toEqual({ unmute: { unmutedId: made.id, subject: { __typename: 'Person' } } });
    expect(await home()).toEqual(expect.arrayContaining(['From ada', 'Unheard']));
  });

  it('takes a passing-on by somebody muted for none', async () => {
    const original = await post(ada, 'Passed on');
    await post(ada, 'Later');
    await hub.ask(cleo, 'mutation ($id: ID!) { repost(input: { postId: $id }) { post { id } } }', { id: original });
    await hub.settled();
    expect((await home()).slice(0, 2)).toEqual(['Passed on', 'Later']);
    const made = await mute({ subjectId: id(people.cleo) });
    expect((await home()).slice(0, 2)).toEqual(['Later', 'Passed on']);
    await unmute(made.id);
  });

  it.each([
    ['offsite', 'The OFFSITE, again', true],
    ['offsite', 'Offsites are many', false],
    ['Cafe', 'Meet at the café', true],
    ['MÜLLER', 'Frau Muller rief an', true],
    ['Müller', 'Frau Mueller rief an', true],
    ['Mueller', 'Frau MÜLLER rief an', true],
    ['Mueller', 'Frau Muller rief an', false],
    ['pot', 'A poet', false],
    ['strasse', 'Große Straße', true],
    ['quarterly numbers', 'Our quarterly, numbers: fine', true],
    ['quarterly numbers', 'Quarterly the numbers', false],
    ['办公', '我们在上海办公室开会', true],
    ['office', '上海office很大', true],
    ['サーバ', 'サーバー', true],
    ['서울', '서울에서 만나요', true],
    ['100%', 'By 100 points', true],
    ['a_b', 'See A B', true],
  ])('the word %s: %s → %s', async (word, text, hidden) => {
    const shown = `${text} ${encodeId('post', people.ada.id).slice(-3)}${Math.random().toString(36).slice(2)}`;
    await post(ada, shown);
    const made = await mute({ word });
    expect((await home()).includes(shown)).toBe(!hidden);
    await unmute(made.id);
    expect(await home()).toContain(shown);
  });

  it('fills pages though most of what there is says a muted word, both ways', async () => {
    const made = await mute({ word: 'noise' });
    for (let i = 0; i < 4; i++) await post(ada, `Signal ${i}`);
    await hub.database.execute(sql`
      INSERT INTO post (id, author_id, channel_id, audience_id, root_id, text, weighted_length)
      SELECT new.id, ${people.ada.id}, p.channel_id, p.audience_id, new.id, 'noise', 5 FROM (SELECT uuid7() AS id FROM generate_series(1, 300)) new, (SELECT * FROM post LIMIT 1) p`);
    const latest = await post(ada, 'Signal 4');
    await hub.settled();
    const page = async (variables: object) => (await hub.ask<{ homeTimeline: { edges: { cursor: string; node: { id: string; text: string } }[]; pageInfo: { hasNextPage: boolean } } }>(
      bob, 'query ($first: Int, $last: Int, $before: String) { homeTimeline(first: $first, last: $last, before: $before) { edges { cursor node { id text } } pageInfo { hasNextPage } } }', { ...variables })).homeTimeline;
    const forward = await page({ first: 3 });
    expect(forward.edges.map((edge) => edge.node.text)).toEqual(['Signal 4', 'Signal 3', 'Signal 2']);
    expect(forward.pageInfo.hasNextPage).toBe(true);
    const backward = await page({ last: 1, before: forward.edges[1]?.cursor });
    expect(backward.edges.map((edge) => edge.node.id)).toEqual([latest]);
    await unmute(made.id);
  });

  it('comes back when its time is over', async () => {
    await post(ada, 'For a while');
    const until = new Date(Date.now() + 3_600_000).toISOString();
    const made = await mute({ word: 'while', until });
    expect(made.until).toBe(until);
    expect(await home()).not.toContain('For a while');
    await hub.database.execute(sql`UPDATE mute SET until = now() - interval '1 second'`);
    expect(await home()).toContain('For a while');
    expect(await hub.ask(bob, 'query ($id: ID!) { node(id: $id) { id } mutes { edges { node { id } } } }', { id: made.id })).toEqual({ node: null, mutes: { edges: [] } });
  });

  it('never keeps one’s own from oneself, and tags and channels like people', async () => {
    const { createChannel } = await hub.ask<{ createChannel: { channel: { id: string } } }>(ada, 'mutation { createChannel(input: { name: "Loud", kind: TOPIC }) { channel { id } } }');
    const channelId = createChannel.channel.id;
    await post(ada, 'In the channel', { channelId });
    await post(ada, 'With a #tagged_thing');
    const { tag } = await hub.ask<{ tag: { id: string } }>(bob, '{ tag(name: "tagged_thing") { id } }');
    const made = [await mute({ subjectId: channelId }), await mute({ subjectId: tag.id }), await mute({ word: 'mine' })];
    await post(bob, 'Mine #tagged_thing');
    const shown = await home();
    expect(shown).toContain('Mine #tagged_thing');
    expect(shown).not.toContain('In the channel');
    expect(shown).not.toContain('With a #tagged_thing');
    for (const one of made) await unmute(one.id);
  });

  it('is one however often it is asked for, with the end given last, and nobody else’s business', async () => {
    const until = new Date(Date.now() + 86_400_000).toISOString();
    const [first, again, other] = [await mute({ word: 'Café' }), await mute({ word: 'CAFE', until }), await mute({ word: 'café' }, ada)];
    expect(again).toMatchObject({ id: first.id, until });
    expect(other.id).not.toBe(first.id);
    expect(await hub.ask(ada, 'query ($id: ID!) { node(id: $id) { id } }', { id: first.id })).toEqual({ node: null });
    const { errors } = await hub.graphql(ada, UNMUTE, { id: first.id });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'muteId' });
    await unmute(first.id);
  });

  it('is refused where it makes no sense', async () => {
    const { channel } = await hub.ask<{ channel: { id: string } }>(bob, '{ channel(slug: "everyone") { id } }');
    expect(await Promise.all([
      {}, { word: 'a', subjectId: id(people.ada) }, { subjectId: id(people.bob) }, { subjectId: channel.id }, { word: '?!' }, { word: ' ' }, { word: 'x'.repeat(51) },
      { word: 'a', until: '2020-01-01T00:00:00Z' }, { subjectId: encodeId('person', people.ada.id.replace(/.{4}$/, 'ffff')) }, { subjectId: 'nobody' },
    ].map((input) => refusal(input)))).toEqual([
      'BAD_USER_INPUT subjectId', 'BAD_USER_INPUT subjectId', 'BAD_USER_INPUT subjectId', 'BAD_USER_INPUT subjectId', 'BAD_USER_INPUT word', 'BAD_USER_INPUT word', 'BAD_USER_INPUT word',
      'BAD_USER_INPUT until', 'NOT_FOUND subjectId', 'BAD_USER_INPUT subjectId',
    ]);
    await hub.database.execute(sql`INSERT INTO mute (person_id, kind, word, folded) SELECT ${people.bob.id}, 'WORD', 'w' || i, ' w' || i || ' ' FROM generate_series(1, 1000) i`);
    expect(await refusal({ word: 'one too many' })).toBe('BAD_USER_INPUT');
    await mute({ word: 'w7' });
  });
});
