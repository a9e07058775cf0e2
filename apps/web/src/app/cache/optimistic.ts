import type { Cache, OptimisticMutationConfig } from '@urql/exchange-graphcache';
import { ArticleReactions, PostReactions } from '../../features/engagement/reaction-bar.js';
import { pendingId } from './pending.js';

interface Reacted {
  viewerReaction: string | null;
  reactionCounts: { __typename: 'ReactionCount'; emoji: string; count: number }[];
}

const kindOf = (id: string) => (id.startsWith('article_') ? 'Article' : 'Post');

/** A thing's reactions as they will be when the viewer's is `emoji`, or none. */
function reacted(cache: Cache, id: string, emoji: string | null) {
  const subject = { __typename: kindOf(id), id };
  const document = subject.__typename === 'Article' ? ArticleReactions : PostReactions;
  const now = cache.readFragment(document as never, subject as never) as Reacted | null;
  const counts = new Map(now?.reactionCounts.map((each) => [each.emoji, each.count]));
  if (now?.viewerReaction) counts.set(now.viewerReaction, (counts.get(now.viewerReaction) ?? 1) - 1);
  if (emoji) counts.set(emoji, (counts.get(emoji) ?? 0) + 1);
  const reactionCounts = [...counts].filter(([, count]) => count > 0);
  return {
    __typename: 'ReactPayload',
    subject: {
      ...subject,
      viewerReaction: emoji,
      reactionCounts: reactionCounts.map(([each, count]) => ({ __typename: 'ReactionCount', emoji: each, count })),
    },
  };
}

function bookmarked(id: string, viewerBookmarked: boolean) {
  return { __typename: 'BookmarkPayload', subject: { __typename: kindOf(id), id, viewerBookmarked } };
}

function followed(cache: Cache, id: string, viewerFollows: boolean) {
  const __typename = id.startsWith('person_') ? 'Person' : id.startsWith('tag_') ? 'Tag' : 'Channel';
  const before = cache.resolve({ __typename, id } as never, 'followerCount');
  const followerCount = typeof before === 'number' ? before + (viewerFollows ? 1 : -1) : undefined;
  return { __typename: 'FollowPayload', subject: { __typename, id, viewerFollows, followerCount } };
}

function reposted(cache: Cache, id: string, viewerReposted: boolean) {
  const before = Number(cache.resolve({ __typename: 'Post', id } as never, 'repostCount') ?? 0);
  return { __typename: 'RepostPayload', post: { __typename: 'Post', id, viewerReposted, repostCount: before + (viewerReposted ? 1 : -1) } };
}

const inputOf = (args: object) => (args as { input: Record<string, string> }).input;

let pending = 0;

/** The post as it will look, until the server's own takes its place. */
function written(cache: Cache, input: Record<string, string | null | undefined>) {
  const viewer = cache.resolve('Query', 'viewer') as string;
  const person = cache.resolve(viewer, 'person') as string;
  // What the frame doesn't say of the viewer is told by the answer.
  const unknown = cache.resolve(person, 'official') === undefined ? { official: null } : {};
  const author = { __typename: 'Person', id: cache.resolve(person, 'id'), title: cache.resolve(person, 'title') ?? null, former: false, ...unknown };
  const above = input['replyToId'] ? cache.resolve({ __typename: 'Post', id: input['replyToId'] } as never, 'channel') : undefined;
  const channelId = typeof above === 'string' ? cache.resolve(above, 'id') : (input['channelId'] ?? null);
  const everyone = { __typename: 'Channel', id: 'channel_everyone', slug: 'everyone', name: 'Everyone', kind: 'EVERYONE', private: false };
  const post = (id: string | null | undefined) => (id ? { __typename: 'Post', id } : null);
  return {
    __typename: 'Post',
    id: pendingId((pending += 1)),
    text: input['text'],
    facets: [],
    deleted: false,
    version: 0,
    createdAt: new Date().toISOString(),
    editedAt: null,
    author,
    channel: channelId ? { __typename: 'Channel', id: channelId } : everyone,
    replyTo: post(input['replyToId']),
    quoteOf: post(input['quoteOfId']),
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
  createPost: (args, cache) => ({ __typename: 'CreatePostPayload', post: written(cache, inputOf(args)) as never }),
  deletePost: (args) => ({ __typename: 'DeletePostPayload', deletedId: inputOf(args)['postId']! }),
  react: (args, cache) => reacted(cache, inputOf(args)['subjectId']!, inputOf(args)['emoji']!) as never,
  unreact: (args, cache) => reacted(cache, inputOf(args)['subjectId']!, null) as never,
  addBookmark: (args) => bookmarked(inputOf(args)['subjectId']!, true) as never,
  removeBookmark: (args) => bookmarked(inputOf(args)['subjectId']!, false) as never,
  follow: (args, cache) => followed(cache, inputOf(args)['subjectId']!, true) as never,
  unfollow: (args, cache) => followed(cache, inputOf(args)['subjectId']!, false) as never,
  repost: (args, cache) => reposted(cache, inputOf(args)['postId']!, true) as never,
  undoRepost: (args, cache) => reposted(cache, inputOf(args)['postId']!, false) as never,
};
