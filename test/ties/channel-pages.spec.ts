import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemViewer } from '#access';
import { BlogsModule } from '#blogs';
import { ChannelsModule } from '#channels';
import { decodeId, sql } from '#platform';
import { RestrictPostCommand, StreamModule } from '#stream';
import { TagsModule } from '#tags';
import { TiesModule } from '#ties';
import { type LibHub, startLibHub } from '../support/index.js';

type Somebody = { id: string };
const CHANNEL = `query ($slug: String!) { channel(slug: $slug) { rules createdAt
  pins { pinnedBy { handle } content { __typename ... on Post { text pinnedInChannel viewerCanPinInChannel } ... on Article { title pinnedInChannel viewerCanPinInChannel } } }
  articles(first: 5) { edges { node { title } } } pictures(first: 2) { edges { cursor post { text } image { id } file { id } } pageInfo { hasNextPage endCursor } }
  files(first: 5) { edges { post { text } image { id } file { id } } } } }`;

interface Page {
  readonly rules: string | null;
  readonly createdAt: string;
  readonly pins: { pinnedBy: { handle: string } | null; content: Record<string, unknown> }[];
  readonly articles: { edges: { node: { title: string } }[] };
  readonly pictures: { edges: { post: { text: string }; image: object | null; file: object | null }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
  readonly files: { edges: { post: { text: string } }[] };
}

describe('the page of a channel', () => {
  let hub: LibHub;
  let [owner, member, reader] = [{ id: '' }, { id: '' }, { id: '' }];
  let channel: { id: string; slug: string };

  const ok = async <Data>(who: Somebody, source: string, variables?: Record<string, unknown>): Promise<Data> => {
    const { data, errors } = await hub.ask(who, source, variables);
    expect(errors).toBeUndefined();
    return data as unknown as Data;
  };
  const make = async (name: string, more = '') => (await ok<{ createChannel: { channel: { id: string; slug: string } } }>(owner, `mutation { createChannel(input: { name: "${name}", kind: TOPIC ${more} }) { channel { id slug } } }`)).createChannel.channel;
  const post = async (who: Somebody, text: string, more: object = {}) =>
    (await ok<{ createPost: { post: { id: string } } }>(who, 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input: { text, channelId: channel.id, ...more } })).createPost.post.id;
  const change = (name: 'pinInChannel' | 'unpinFromChannel') => `mutation ($id: ID!) { ${name}(input: { contentId: $id }) { channel { pins { content { ... on Post { text } ... on Article { title } } } } } }`;
  const pin = (who: Somebody, id: string) => ok(who, change('pinInChannel'), { id });
  const refused = async (who: Somebody, name: 'pinInChannel' | 'unpinFromChannel', id: string) => (await hub.ask(who, change(name), { id })).errors?.[0]?.extensions?.['code'];
  const page = async (who: Somebody, slug = channel.slug) => (await ok<{ channel: Page }>(who, CHANNEL, { slug })).channel;
  const onTop = async (who = reader) => (await page(who)).pins.map(({ content }) => content['text'] ?? content['title']);
  /** A ready upload of theirs, as the workers leave it. */
  const upload = async (who: Somebody, kind: 'IMAGE' | 'FILE') => {
    const rows = await hub.database.query<{ id: string }>(sql`
      INSERT INTO media (uploader_id, kind, state, content_type, bytes, name, alternative_text) VALUES (${who.id}, ${kind}, 'READY', 'image/png', 1, 'plan.pdf', 'A plan') RETURNING id`);
    return rows[0]!.id;
  };

  beforeAll(async () => {
    hub = await startLibHub([ChannelsModule, TagsModule, StreamModule, BlogsModule, TiesModule]);
    [owner, member, reader] = [await hub.person('owner'), await hub.person('member'), await hub.person('reader')];
    channel = await make('Harbour');
    await ok(member, 'mutation ($id: ID!) { joinChannel(input: { channelId: $id }) { channel { id } } }', { id: channel.id });
  });
  afterAll(() => hub.stop());

  it('says since when there is a channel, and its rules, which its owners set', async () => {
    const set = (who: Somebody, rules: string) => hub.ask(who, 'mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { channel { rules description } } }', { input: { channelId: channel.id, rules } });
    expect((await set(member, 'None')).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect((await set(owner, 'x'.repeat(2_001))).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'rules' });
    expect((await set(owner, 'Boats first.\nThen the rest.')).data).toEqual({ updateChannel: { channel: { rules: 'Boats first.\nThen the rest.', description: null } } });
    expect(Date.now() - Date.parse((await page(reader)).createdAt)).toBeLessThan(60_000);
  });

  it('keeps on top what its owners choose of it, at most five, as each reader may read it', async () => {
    const first = await post(member, 'First');
    const elsewhere = await ok<{ createPost: { post: { id: string } } }>(member, 'mutation { createPost(input: { text: "Elsewhere" }) { post { id } } }');
    expect(await refused(member, 'pinInChannel', first)).toBe('FORBIDDEN');
    expect(await refused(owner, 'pinInChannel', elsewhere.createPost.post.id)).toBe('FORBIDDEN');
    await pin(owner, first);
    await pin(owner, first);
    expect(await page(reader)).toMatchObject({ pins: [{ pinnedBy: { handle: 'owner' }, content: { __typename: 'Post', text: 'First', pinnedInChannel: true, viewerCanPinInChannel: false } }] });
    expect((await page(owner)).pins[0]?.content['viewerCanPinInChannel']).toBe(true);

    const { createBlog } = await ok<{ createBlog: { blog: { id: string } } }>(owner, 'mutation ($id: ID!) { createBlog(input: { title: "Harbour", channelId: $id }) { blog { id } } }', { id: channel.id });
    const { createArticle } = await ok<{ createArticle: { article: { id: string } } }>(owner, 'mutation ($id: ID!) { createArticle(input: { title: "Depths", markdown: "Words", blogId: $id }) { article { id } } }', { id: createBlog.blog.id });
    expect(await refused(owner, 'pinInChannel', createArticle.article.id)).toBe('NOT_FOUND');
    await ok(owner, 'mutation ($id: ID!) { publishArticle(input: { articleId: $id, quietly: true }) { article { id } } }', { id: createArticle.article.id });
    await pin(owner, createArticle.article.id);
    expect(await onTop()).toEqual(['Depths', 'First']);
    expect((await page(reader)).articles.edges.map(({ node }) => node.title)).toEqual(['Depths']);

    const more: string[] = [];
    for (const text of ['Third', 'Fourth', 'Fifth', 'Sixth']) more.push(await post(member, text));
    for (const id of more.slice(0, 3)) await pin(owner, id);
    expect(await refused(owner, 'pinInChannel', more[3]!)).toBe('CONFLICT');
    await ok(owner, change('unpinFromChannel'), { id: first });
    await pin(owner, more[3]!);
    expect(await onTop()).toEqual(['Sixth', 'Fifth', 'Fourth', 'Third', 'Depths']);

    await hub.database.transaction((tx) => hub.get(RestrictPostCommand).impose(tx, systemViewer, decodeId('post', more[0]!, 'id'), { kind: 'HIDDEN', reason: null }));
    await ok(member, 'mutation ($id: ID!) { deletePost(input: { postId: $id }) { deletedId } }', { id: more[1] });
    expect(await onTop()).toEqual(['Sixth', 'Fifth', 'Depths']);
    // What is hidden still stands there for its author, and what is deleted takes nobody's place.
    expect(await onTop(member)).toEqual(['Sixth', 'Fifth', 'Third', 'Depths']);
    await pin(owner, first);
    // Nor does what is hidden, which those who manage the channel couldn't take down. It comes back below what was pinned since, as far as there is room.
    const again = await post(member, 'Again');
    await pin(owner, again);
    expect(await refused(owner, 'pinInChannel', await post(member, 'Too many'))).toBe('CONFLICT');
    await hub.database.transaction((tx) => hub.get(RestrictPostCommand).lift(tx, systemViewer, decodeId('post', more[0]!, 'id')));
    expect(await onTop()).toEqual(['Again', 'First', 'Sixth', 'Fifth', 'Third']);
    await ok(owner, change('unpinFromChannel'), { id: again });
    expect(await onTop()).toEqual(['First', 'Sixth', 'Fifth', 'Third', 'Depths']);
    const audited = await hub.database.query<{ action: string }>(sql`SELECT action FROM audit_entry WHERE subject_id = ${decodeId('channel', channel.id, 'id')} AND action LIKE 'channel.%pinned' ORDER BY id`);
    expect(audited.map(({ action }) => action)).toEqual([...Array.from({ length: 5 }, () => 'channel.pinned'), 'channel.unpinned', 'channel.pinned', 'channel.pinned', 'channel.pinned', 'channel.unpinned']);
    expect(await hub.relay()).toContain('ties.channel-pins-changed');
  });

  it('lists pictures and files that were posted in it, page by page, without what isn’t to be read', async () => {
    const share = async (text: string, kind: 'IMAGE' | 'FILE', n = 1) => {
      const ids = await Promise.all(Array.from({ length: n }, () => upload(member, kind)));
      const id = await post(member, text);
      await hub.database.execute(sql`
        INSERT INTO post_media (post_id, media_id, channel_id, position) SELECT ${decodeId('post', id, 'id')}, m, ${decodeId('channel', channel.id, 'id')}, 1 FROM unnest(${ids}::uuid[]) AS m`);
      return id;
    };
    await share('Old picture', 'IMAGE');
    await share('A plan', 'FILE');
    const gone = await share('Gone', 'IMAGE');
    await share('New pictures', 'IMAGE', 2);
    await hub.database.transaction((tx) => hub.get(RestrictPostCommand).impose(tx, systemViewer, decodeId('post', gone, 'id'), { kind: 'HIDDEN', reason: null }));
    const { pictures, files } = await page(reader);
    expect(pictures.edges.map(({ post: { text }, image, file }) => [text, image !== null, file])).toEqual([['New pictures', true, null], ['New pictures', true, null]]);
    const next = await ok<{ channel: Pick<Page, 'pictures'> }>(reader, 'query ($slug: String!, $after: String) { channel(slug: $slug) { pictures(first: 2, after: $after) { edges { post { text } } pageInfo { hasNextPage } } } }', { slug: channel.slug, after: pictures.pageInfo.endCursor });
    expect(next.channel.pictures).toEqual({ edges: [{ post: { text: 'Old picture' } }], pageInfo: { hasNextPage: false } });
    expect(files.edges).toEqual([{ post: { text: 'A plan' }, image: null, file: expect.anything() }]);
  });

  it('lists a picture that several posts show once, with the newest to be read, and none twice or never', async () => {
    const { id, slug } = await make('Quay');
    const [older, newer] = [await upload(member, 'IMAGE'), await upload(member, 'IMAGE')];
    const show = async (text: string, ...pictures: string[]) => {
      const postId = decodeId('post', await post(owner, text, { channelId: id }), 'id');
      await hub.database.execute(sql`
        INSERT INTO post_media (post_id, media_id, channel_id, position) SELECT ${postId}, m, ${decodeId('channel', id, 'id')}, 1 FROM unnest(${pictures}::uuid[]) AS m`);
      return postId;
    };
    await show('First', older, newer);
    await show('Second', newer);
    const hidden = await show('Third', newer);
    await hub.database.transaction((tx) => hub.get(RestrictPostCommand).impose(tx, systemViewer, hidden, { kind: 'HIDDEN', reason: null }));
    const texts: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { channel: { pictures } }: { channel: Pick<Page, 'pictures'> } = await ok(reader, 'query ($slug: String!, $after: String) { channel(slug: $slug) { pictures(first: 2, after: $after) { edges { post { text } } pageInfo { hasNextPage endCursor } } } }', { slug, after });
      texts.push(...pictures.edges.map((edge) => edge.post.text));
      [after, more] = [pictures.pageInfo.endCursor, pictures.pageInfo.hasNextPage];
    }
    expect(texts).toEqual(['Second', 'First']);
  });

  it('stands in the directory by how lately somebody wrote there', async () => {
    const [quiet, lively] = [await make('Quiet'), await make('Lively')];
    const listed = async (filter = '', after: string | null = null) => (await ok<{ activeChannels: { edges: { cursor: string; node: { slug: string; lastActiveAt: string | null } }[] } }>(
      reader, `query ($after: String) { activeChannels(first: 3, after: $after ${filter}) { edges { cursor node { slug lastActiveAt } } } }`, { after })).activeChannels.edges;
    await post(owner, 'Now', { channelId: lively.id });
    await post(member, 'And now');
    const heads = await hub.database.query<{ id: string; streamKey: string; audienceId: string }>(sql`SELECT DISTINCT ON (channel_id) channel_id AS id, stream_key, audience_id FROM post ORDER BY channel_id, stream_key DESC`);
    for (const { id, streamKey, audienceId } of heads) await hub.database.execute(sql`INSERT INTO source_head (subject_id, kind, audience_id, head) VALUES (${id}, 'CHANNEL', ${audienceId}, ${streamKey}) ON CONFLICT DO NOTHING`);
    const edges = await listed();
    expect(edges.map(({ node }) => node.slug)).toEqual([channel.slug, lively.slug, quiet.slug]);
    expect(edges.map(({ node }) => node.lastActiveAt === null)).toEqual([false, false, true]);
    expect((await listed('', edges[0]!.cursor)).map(({ node }) => node.slug).slice(0, 2)).toEqual([lively.slug, quiet.slug]);
    expect((await listed(', filter: { query: "liv" }')).map(({ node }) => node.slug)).toEqual([lively.slug]);
    const secret = await make('Secret', ', private: true');
    expect((await listed()).map(({ node }) => node.slug)).not.toContain(secret.slug);
  });
});
