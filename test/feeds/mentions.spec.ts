import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonEntity } from '#people';
import { encodeId, statements } from '#platform';
import { heard } from '../support/heard.js';
import { startTestHub, type TestHub } from '../support/hub.js';

interface Edge { readonly cursor: string; readonly node: { readonly text: string }; readonly reasons: { readonly kind: string; readonly article: { readonly title: string } | null }[] }
interface Page { readonly edges: Edge[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } }
interface Position { readonly cursor: string | null; readonly newCount: number }

const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String) { mentions(first: $first, after: $after, last: $last, before: $before) {
  edges { cursor node { text } reasons { kind article { title } } } pageInfo { hasNextPage endCursor } } }`;
const MARK = 'mutation ($cursor: String!) { markMentionsRead(input: { cursor: $cursor }) { mentionPosition { cursor newCount } } }';
const LIVE = 'subscription { mentionPositionChanged { cursor newCount } }';

describe('what mentions and answers one', () => {
  let hub: TestHub;
  let people: Record<'ada' | 'bob' | 'cleo', PersonEntity>;
  let ada: string;
  let bob: string;
  let cleo: string;

  beforeAll(async () => {
    hub = await startTestHub();
    people = { ada: await hub.person('ada'), bob: await hub.person('bob'), cleo: await hub.person('cleo') };
    [ada, bob, cleo] = [await hub.token(people.ada), await hub.token(people.bob), await hub.token(people.cleo)];
  });
  afterAll(() => hub.close());

  const run = async <Payload>(token: string, field: string, input: string, value: object, selection: string) =>
    (await hub.ask<Record<string, Payload>>(token, `mutation ($input: ${input}!) { ${field}(input: $input) { ${selection} } }`, { input: value }))[field] as Payload;
  const post = async (token: string, text: string, more: object = {}) =>
    (await run<{ post: { id: string } }>(token, 'createPost', 'CreatePostInput', { text, ...more }, 'post { id }')).post.id;
  const page = async (variables: object = {}, token = ada) => (await hub.ask<{ mentions: Page }>(token, PAGE, { ...variables })).mentions;
  const shown = async (token = ada) => (await page({ first: 100 }, token)).edges.map(({ node, reasons }) => `${node.text}: ${reasons.map(({ kind }) => kind).sort().join(' ')}`);
  const texts = async (token = ada) => (await page({ first: 100 }, token)).edges.map(({ node }) => node.text);
  const position = async (token = ada) => (await hub.ask<{ mentionPosition: Position }>(token, '{ mentionPosition { cursor newCount } }')).mentionPosition;
  const mark = async (cursor: string) => (await hub.ask<{ markMentionsRead: { mentionPosition: Position } }>(ada, MARK, { cursor })).markMentionsRead.mentionPosition;
  const channel = async (token: string, name: string) =>
    (await run<{ channel: { id: string } }>(token, 'createChannel', 'CreateChannelInput', { name, kind: 'TOPIC', private: true }, 'channel { id }')).channel.id;
  const id = (person: PersonEntity) => encodeId('person', person.id);

  it('is new to who has not begun, and says why each is there', async () => {
    const mine = await post(ada, 'Mine, to @ada myself');
    await post(bob, 'Nothing to anybody');
    await post(bob, 'Hello @ada');
    await post(bob, 'An answer', { replyToId: mine });
    await post(bob, 'An answer to @ada', { replyToId: mine });
    await post(cleo, 'A quote', { quoteOfId: mine });
    await post(cleo, `By address ${hub.config.http.publicUrl}/p/${mine}`);
    await hub.ask(cleo, 'mutation ($id: ID!) { repost(input: { postId: $id }) { post { id } } }', { id: mine });
    expect((await shown()).map((line) => line.replace(/http\S+:/, '…:'))).toEqual([
      'By address …: QUOTED', 'A quote: QUOTED', 'An answer to @ada: ANSWERED MENTIONED', 'An answer: ANSWERED', 'Hello @ada: MENTIONED',
    ]);
    expect(await position()).toEqual({ cursor: null, newCount: 5 });
    expect(await shown(bob)).toEqual([]);
  });

  it('has what is said of one’s articles, as long as one may read them', async () => {
    const { article } = await run<{ article: { id: string } }>(ada, 'createArticle', 'CreateArticleInput', { title: 'Of tides', markdown: 'They come and go.' }, 'article { id }');
    const { notice } = await run<{ notice: { id: string } }>(ada, 'publishArticle', 'PublishArticleInput', { articleId: article.id, notice: 'Read this' }, 'notice { id }');
    const top = await post(bob, 'In the discussion', { replyToId: notice.id });
    await post(cleo, 'Deep in it', { replyToId: top });
    await post(cleo, 'Carries it', { articleId: article.id });
    const { revision } = (await hub.ask<{ node: { revision: { id: string; text: string } } }>(cleo, 'query ($id: ID!) { node(id: $id) { ... on Article { revision { id text } } } }', { id: article.id })).node;
    const from = revision.text.indexOf('come');
    await post(cleo, 'On a passage', { passage: { articleId: article.id, revisionId: revision.id, from, to: from + 4, quote: 'come' } });
    expect((await shown()).slice(0, 4)).toEqual(['On a passage: PASSAGE', 'Carries it: CITED', 'Deep in it: DISCUSSED', 'In the discussion: ANSWERED DISCUSSED']);
    expect((await page({ first: 1 })).edges[0]?.reasons).toEqual([{ kind: 'PASSAGE', article: { title: 'Of tides' } }]);
    expect(await shown(bob)).toEqual(['Deep in it: ANSWERED']);
  });

  it('reads on page by page, both ways, without a gap', async () => {
    const all = await texts();
    const read: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { edges, pageInfo } = await page({ first: 2, after });
      read.push(...edges.map(({ node }) => node.text));
      ({ endCursor: after, hasNextPage: more } = pageInfo);
    }
    expect(read).toEqual(all);
    const third = (await page({ first: 3 })).edges[2];
    expect((await page({ last: 2, before: third?.cursor })).edges.map(({ node }) => node.text)).toEqual(all.slice(0, 2));
  });

  it('is read in as many statements for many as for one', async () => {
    await hub.settled();
    const asked = async (first: number) => {
      const seen: unknown[] = [];
      const hear = (text: unknown): void => void seen.push(text);
      statements.subscribe(hear);
      await page({ first });
      statements.unsubscribe(hear);
      // Without what relay, jobs and the gateway ask by themselves meanwhile.
      return seen.map(String).filter((text) => !/outbox|graphile_worker|FROM event WHERE/.test(text));
    };
    const [many, one] = [await asked(9), await asked(1)];
    expect(many).toHaveLength(one.length);
  });

  it('keeps how far one has read, and tells every device, without a reload', async () => {
    const other = await hub.session(people.ada);
    const live = hub.subscribe<{ mentionPositionChanged: Position }>(other, LIVE);
    const strangers = hub.subscribe<{ mentionPositionChanged: Position }>(cleo, LIVE);
    expect((await live.next()).mentionPositionChanged).toEqual(await position());
    await strangers.next();
    const newest = (await page({ first: 1 })).edges[0]?.cursor as string;
    expect(await mark(newest)).toEqual({ cursor: newest, newCount: 0 });
    await heard(live, { mentionPositionChanged: { cursor: newest, newCount: 0 } });
    const made = await post(bob, 'Live to @ada');
    await heard(live, { mentionPositionChanged: { cursor: newest, newCount: 1 } });
    await hub.ask(bob, 'mutation ($id: ID!) { deletePost(input: { postId: $id }) { deletedId } }', { id: made });
    await heard(live, { mentionPositionChanged: { cursor: newest, newCount: 0 } });
    await post(bob, 'Not to her');
    await hub.settled();
    await expect(live.next(200)).rejects.toThrow('Nothing was delivered');
    await expect(strangers.next(100)).rejects.toThrow('Nothing was delivered');
    await live.close();
    await strangers.close();
  });

  it('moves forward only', async () => {
    const { cursor } = await position();
    const oldest = (await page({ first: 100 })).edges.at(-1)?.cursor as string;
    expect(await mark(oldest)).toMatchObject({ cursor });
  });

  it('has nothing of what one may not read, or no longer, nor of whom and what one mutes', async () => {
    const room = await channel(bob, 'Room');
    await run(bob, 'addChannelMember', 'ChannelMemberInput', { channelId: room, personId: id(people.ada) }, 'channel { id }');
    const mine = await post(ada, 'Mine in the room', { channelId: room });
    await post(bob, 'Roomy @ada', { channelId: room });
    await post(bob, 'Roomy answer', { replyToId: mine });
    await post(bob, 'Roomy quote', { quoteOfId: mine, channelId: room });
    const theirs = ['Roomy quote', 'Roomy answer', 'Roomy @ada'];
    expect((await texts()).slice(0, 3)).toEqual(theirs);
    const { newCount } = await position();
    await run(bob, 'removeChannelMember', 'ChannelMemberInput', { channelId: room, personId: id(people.ada) }, 'channel { id }');
    await hub.settled();
    expect((await texts()).filter((text) => theirs.includes(text))).toEqual([]);
    expect((await position()).newCount).toBe(newCount - 3);
    expect(await texts()).toContain('Hello @ada');
    await run(ada, 'mute', 'MuteInput', { subjectId: id(people.bob) }, 'mute { id }');
    await run(ada, 'mute', 'MuteInput', { word: 'carries' }, 'mute { id }');
    expect((await shown()).map((line) => line.replace(/http\S+:/, '…:'))).toEqual(['On a passage: PASSAGE', 'Deep in it: DISCUSSED', 'By address …: QUOTED', 'A quote: QUOTED']);
  });

  it('refuses what is no cursor, and who is no person', async () => {
    const codes = async (token: string | undefined, source: string, variables: object = {}) => (await hub.graphql(token, source, { ...variables })).errors?.map(({ extensions }) => [extensions?.['code'], extensions?.['field']]);
    expect(await codes(ada, MARK, { cursor: 'nonsense' })).toEqual([['BAD_USER_INPUT', 'cursor']]);
    expect(await codes(ada, PAGE, { first: 101 })).toEqual([['BAD_USER_INPUT', 'first']]);
    expect((await codes(undefined, PAGE))?.[0]?.[0]).toBe('UNAUTHENTICATED');
    const app = await hub.app('Clock', ['read', 'write']);
    for (const source of [PAGE, '{ mentionPosition { newCount } }']) expect((await codes(app.token, source))?.[0]?.[0]).toBe('FORBIDDEN');
    expect((await codes(await hub.token(people.ada, ['read']), MARK, { cursor: (await position()).cursor }))?.[0]?.[0]).toBe('FORBIDDEN');
  });
});
