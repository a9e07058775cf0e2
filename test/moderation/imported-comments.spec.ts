import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KeepersRepository, Role, systemViewer } from '#access';
import { BlogsModule } from '#blogs';
import { ChannelsModule } from '#channels';
import { ImportWordpressCommand, IntegrationsModule, planImport, readWxr } from '#integrations';
import { ModerationModule } from '#moderation';
import { decodeId, sql } from '#platform';
import { SignInModule } from '#sign-in';
import { RestrictPostCommand, StreamModule } from '#stream';
import { TagsModule } from '#tags';
import { TiesModule } from '#ties';
import { type LibHub, startLibHub } from '../support/index.js';

const EXPORT = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="https://wordpress.org/export/1.2/"><channel><title>Old blog</title><wp:wxr_version>1.2</wp:wxr_version>
<wp:base_blog_url>https://old.example</wp:base_blog_url><item><title>Plans</title><dc:creator>ada</dc:creator><content:encoded>Text</content:encoded><wp:post_id>1</wp:post_id>
<wp:post_date_gmt>2012-01-02 03:04:05</wp:post_date_gmt><wp:post_name>plans</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
${['1', '0'].map((approved, index) => `<wp:comment><wp:comment_id>${index + 1}</wp:comment_id><wp:comment_author>Eve</wp:comment_author>
<wp:comment_date_gmt>2012-02-0${index + 1} 10:00:00</wp:comment_date_gmt><wp:comment_content>${approved === '1' ? 'approved' : 'waiting'}</wp:comment_content>
<wp:comment_approved>${approved}</wp:comment_approved><wp:comment_type>comment</wp:comment_type><wp:comment_parent>${index}</wp:comment_parent></wp:comment>`).join('')}
</item></channel></rss>`;

const DISCUSSION = `{ article(slug: "plans") { discussionCount discussion(first: 10) { edges { node { id text replyCount createdAt restriction { kind } } } } } }`;

interface Discussion {
  readonly article: { discussionCount: number; discussion: { edges: { node: { id: string; text: string; replyCount: number; restriction: object | null } }[] } };
}

interface Waiting {
  readonly viewer: { waitingPostCount: number };
  readonly waitingPosts: { edges: { node: { id: string; text: string; viewerCanRelease: boolean } }[] };
}

describe('a comment that waited for approval in WordPress', () => {
  let hub: LibHub;
  let moderator: { id: string };
  let other: { id: string };
  let reader: { id: string };

  const ok = async <Data>(who: { id: string }, source: string, variables?: Record<string, unknown>): Promise<Data> => {
    const { data, errors } = await hub.ask(who, source, variables);
    expect(errors).toBeUndefined();
    return data as unknown as Data;
  };
  const seen = async (who: { id: string }) => {
    const { article } = await ok<Discussion>(who, DISCUSSION);
    return { count: article.discussionCount, replies: article.discussion.edges.map(({ node }) => [node.text, node.replyCount, node.restriction]) };
  };

  beforeAll(async () => {
    hub = await startLibHub([SignInModule, ChannelsModule, TagsModule, StreamModule, BlogsModule, TiesModule, ModerationModule, IntegrationsModule]);
    [moderator, other] = [await hub.person('moderator', { roles: [Role.MODERATOR] }), await hub.person('other', { roles: [Role.MODERATOR] })];
    reader = await hub.person('reader');
    async function* bytes() {
      yield await Promise.resolve(new TextEncoder().encode(EXPORT));
    }
    await hub.get(ImportWordpressCommand).run(await planImport(await readWxr(bytes())), { blog: 'old' });
  });
  afterAll(() => hub.stop());

  it('is held here for the moderators, who let it out: then all read it, at its date, and it counts', async () => {
    expect(await seen(reader)).toEqual({ count: 1, replies: [['approved', 0, null]] });
    expect(await seen(moderator)).toEqual({ count: 1, replies: [['approved', 0, null], ['waiting', 0, { kind: 'HELD' }]] });
    const waiting = '{ viewer { waitingPostCount } waitingPosts { edges { node { id text viewerCanRelease } } } }';
    const { viewer, waitingPosts } = await ok<Waiting>(moderator, waiting);
    expect([viewer.waitingPostCount, ...waitingPosts.edges.map(({ node }) => [node.text, node.viewerCanRelease])]).toEqual([1, ['waiting', true]]);
    const release = 'mutation ($id: ID!) { releasePost(input: { postId: $id }) { post { restriction { kind } viewerCanRelease } } }';
    const id = waitingPosts.edges[0]?.node.id;
    const answers = await Promise.all([moderator, other, moderator].map((who) => hub.ask(who, release, { id })));
    expect(answers.filter(({ errors }) => !errors).map(({ data }) => data)).toEqual([{ releasePost: { post: { restriction: null, viewerCanRelease: false } } }]);
    expect(answers.flatMap(({ errors }) => errors?.[0]?.extensions ?? [])).toEqual([expect.objectContaining({ code: 'CONFLICT', field: 'postId' }), expect.objectContaining({ code: 'CONFLICT' })]);
    const out = { count: 2, replies: [['approved', 1, null], ['waiting', 0, null]] };
    expect(await seen(reader)).toEqual(out);
    expect(await seen(moderator)).toEqual(out);
    expect(await ok<Waiting>(moderator, waiting)).toEqual({ viewer: { waitingPostCount: 0 }, waitingPosts: { edges: [] } });
    const entries = await hub.database.query<{ action: string }>(sql`SELECT action FROM audit_entry WHERE action = 'post.released'`);
    expect(entries).toHaveLength(1);
  });

  it('is no business of others, nor one’s own to let out', async () => {
    const refused = async (who: { id: string }, source: string, variables?: Record<string, unknown>) => (await hub.ask(who, source, variables)).errors?.[0]?.extensions['code'];
    expect(await refused(reader, '{ waitingPosts { edges { node { id } } } }')).toBe('FORBIDDEN');
    const { createPost } = await ok<{ createPost: { post: { id: string } } }>(moderator, 'mutation { createPost(input: { text: "Mine" }) { post { id } } }');
    await hub.database.transaction((tx) => hub.get(RestrictPostCommand).impose(tx, systemViewer, decodeId('post', createPost.post.id), { kind: 'HELD', reason: null }));
    const release = 'mutation ($id: ID!) { releasePost(input: { postId: $id }) { post { id } } }';
    expect([await refused(moderator, release, { id: createPost.post.id }), await refused(reader, release, { id: createPost.post.id })]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    const ids = async (who: { id: string }) => (await ok<Waiting>(who, '{ viewer { waitingPostCount } waitingPosts { edges { node { id } } } }')).waitingPosts.edges.map(({ node }) => node.id);
    expect([await ids(moderator), await ids(other)]).toEqual([[], [createPost.post.id]]);
    await hub.get(KeepersRepository).keep(hub.database, decodeId('post', createPost.post.id), other.id);
    expect([await refused(other, release, { id: createPost.post.id }), await ids(other)]).toEqual(['FORBIDDEN', []]);
    const can = 'query ($id: ID!) { node(id: $id) { ... on Post { viewerCanRelease } } }';
    const third = await hub.person('third', { roles: [Role.MODERATOR] });
    expect(await Promise.all([other, third].map((who) => ok(who, can, { id: createPost.post.id })))).toEqual([false, true].map((viewerCanRelease) => ({ node: { viewerCanRelease } })));
    await ok(third, release, { id: createPost.post.id });
  });

  it('is refused with a reason, which its author reads and others never see', async () => {
    const { createPost } = await ok<{ createPost: { post: { id: string } } }>(reader, 'mutation { createPost(input: { text: "Rude" }) { post { id } } }');
    const { id } = createPost.post;
    await hub.database.transaction((tx) => hub.get(RestrictPostCommand).impose(tx, systemViewer, decodeId('post', id), { kind: 'HELD', reason: null }));
    const refuse = 'mutation ($id: ID!, $reason: String!) { refusePost(input: { postId: $id, reason: $reason }) { post { viewerCanRelease restriction { kind reason } } } }';
    const refused = async (who: { id: string }, reason: string) => (await hub.ask(who, refuse, { id, reason })).errors?.[0]?.extensions;
    expect(await refused(moderator, ' ')).toMatchObject({ code: 'BAD_USER_INPUT', field: 'reason' });
    expect(await refused(reader, 'Mine')).toMatchObject({ code: 'FORBIDDEN' });
    const restriction = { kind: 'HIDDEN', reason: 'Be kind.' };
    expect(await ok(moderator, refuse, { id, reason: 'Be kind.' })).toEqual({ refusePost: { post: { viewerCanRelease: false, restriction } } });
    expect(await refused(other, 'Late')).toMatchObject({ code: 'CONFLICT', field: 'postId' });
    const read = async (who: { id: string }) => (await ok<{ node: object | null }>(who, 'query ($id: ID!) { node(id: $id) { ... on Post { restriction { kind reason } } } }', { id })).node;
    expect(await read(reader)).toEqual({ restriction });
    expect((await ok<Waiting>(other, '{ viewer { waitingPostCount } waitingPosts { edges { node { id } } } }')).waitingPosts.edges).toEqual([]);
    expect(await hub.database.query(sql`SELECT 1 FROM audit_entry WHERE action = 'post.refused'`)).toHaveLength(1);
  });
});
