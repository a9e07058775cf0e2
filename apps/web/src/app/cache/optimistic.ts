import type { Cache, Data, DataField, OptimisticMutationConfig } from '@urql/exchange-graphcache';
import { ArticleReactions, PostReactions } from '../../features/engagement/reaction-bar.js';
import { pendingId } from './pending.js';

/** What a mutation was asked with. */
type Asked<Input> = { input: Input };

const kindOf = (id: string) => (id.startsWith('article_') ? 'Article' : 'Post');

/** A thing's reactions as they will be when the viewer's is `emoji`, or none. */
function reacted(cache: Cache, id: string, emoji: string | null): Data {
  const now = kindOf(id) === 'Article' ? cache.readFragment(ArticleReactions, `Article:${id}`) : cache.readFragment(PostReactions, `Post:${id}`);
  const counts = new Map(now?.reactionCounts.map((each) => [each.emoji, each.count]));
  if (now?.viewerReaction) counts.set(now.viewerReaction, (counts.get(now.viewerReaction) ?? 1) - 1);
  if (emoji) counts.set(emoji, (counts.get(emoji) ?? 0) + 1);
  const reactionCounts = [...counts].filter(([, count]) => count > 0);
  return {
    __typename: 'ReactPayload',
    subject: {
      __typename: kindOf(id),
      id,
      viewerReaction: emoji,
      reactionCounts: reactionCounts.map(([each, count]) => ({ __typename: 'ReactionCount', emoji: each, count })),
    },
  };
}

function bookmarked(id: string, viewerBookmarked: boolean): Data {
  return { __typename: 'BookmarkPayload', subject: { __typename: kindOf(id), id, viewerBookmarked } };
}

function followed(cache: Cache, id: string, viewerFollows: boolean): Data {
  const __typename = id.startsWith('person_') ? 'Person' : id.startsWith('tag_') ? 'Tag' : 'Channel';
  const before = cache.resolve(`${__typename}:${id}`, 'followerCount');
  const followers = typeof before === 'number' ? { followerCount: before + (viewerFollows ? 1 : -1) } : {};
  return { __typename: 'FollowPayload', subject: { __typename, id, viewerFollows, ...followers } };
}

function reposted(cache: Cache, id: string, viewerReposted: boolean): Data {
  const before = Number(cache.resolve(`Post:${id}`, 'repostCount') ?? 0);
  return { __typename: 'RepostPayload', post: { __typename: 'Post', id, viewerReposted, repostCount: before + (viewerReposted ? 1 : -1) } };
}

type OfSubject = { subjectId: string };

type Words = { text: string; channelId?: string | null; replyToId?: string | null; quoteOfId?: string | null };

let pending = 0;

/** The key of what a field leads to. */
const linked = (value: DataField | undefined) => (typeof value === 'string' ? value : undefined);

/** A word that the cache holds. */
function told(cache: Cache, key: string | undefined, field: string): string | null {
  return linked(cache.resolve(key, field)) ?? null;
}

/** The post as it will look, until the server's own takes its place. */
function written(cache: Cache, input: Words): Data {
  const viewer = linked(cache.resolve('Query', 'viewer'));
  const person = linked(cache.resolve(viewer, 'person'));
  // What the frame doesn't say of the viewer is told by the answer.
  const unknown = cache.resolve(person, 'official') === undefined ? { official: null } : {};
  const author = { __typename: 'Person', id: told(cache, person, 'id'), title: told(cache, person, 'title'), former: false, ...unknown };
  const above = input.replyToId ? linked(cache.resolve(`Post:${input.replyToId}`, 'channel')) : undefined;
  const channelId = above ? told(cache, above, 'id') : input.channelId;
  const everyone = { __typename: 'Channel', id: 'channel_everyone', slug: 'everyone', name: 'Everyone', kind: 'EVERYONE', private: false };
  const post = (id: string | null | undefined) => (id ? { __typename: 'Post', id } : null);
  return {
    __typename: 'Post',
    id: pendingId((pending += 1)),
    text: input.text,
    facets: [],
    deleted: false,
    version: 0,
    createdAt: new Date().toISOString(),
    editedAt: null,
    author,
    channel: channelId ? { __typename: 'Channel', id: channelId } : everyone,
    replyTo: post(input.replyToId),
    quoteOf: post(input.quoteOfId),
    card: null,
    images: [],
    files: [],
    restriction: null,
    replyCount: 0,
    repostCount: 0,
    quoteCount: 0,
    reactionCounts: [],
    viewerReaction: null,
    viewerMute: null,
    viewerReposted: false,
    viewerBookmarked: false,
    viewerCanEdit: false,
    viewerCanDelete: false,
    viewerCanReply: true,
    viewerCanReport: false,
    viewerReported: false,
    viewerCanRelease: false,
  };
}

/** What the screen shows while an answer is on its way. When it is a refusal, all is put back. */
export const optimistic: OptimisticMutationConfig = {
  createPost: ({ input }: Asked<Words>, cache) => ({ __typename: 'CreatePostPayload', post: written(cache, input) }),
  deletePost: ({ input }: Asked<{ postId: string }>) => ({ __typename: 'DeletePostPayload', deletedId: input.postId }),
  react: ({ input }: Asked<{ subjectId: string; emoji: string }>, cache) => reacted(cache, input.subjectId, input.emoji),
  unreact: ({ input }: Asked<OfSubject>, cache) => reacted(cache, input.subjectId, null),
  addBookmark: ({ input }: Asked<OfSubject>) => bookmarked(input.subjectId, true),
  removeBookmark: ({ input }: Asked<OfSubject>) => bookmarked(input.subjectId, false),
  follow: ({ input }: Asked<OfSubject>, cache) => followed(cache, input.subjectId, true),
  unfollow: ({ input }: Asked<OfSubject>, cache) => followed(cache, input.subjectId, false),
  repost: ({ input }: Asked<{ postId: string }>, cache) => reposted(cache, input.postId, true),
  undoRepost: ({ input }: Asked<{ postId: string }>, cache) => reposted(cache, input.postId, false),
};
