import type { Cache, Data, UpdatesConfig } from '@urql/exchange-graphcache';
import { gql } from 'urql';
import type { ResultOf } from '../../shared/graphql/document.js';
import { forgetPages } from '../../shared/graphql/forget-pages.js';
import { HomePositionQuery } from '../home/position-query.js';
import { MentionPositionQuery } from '../mentions/position-query.js';
import { placeInChannel, placeInThread, placeOnHome, type ArrivedPost } from './place-post.js';

interface Change {
  kind: 'NEW' | 'EDITED' | 'GONE';
  postId: string;
  post?: ArrivedPost | null;
  cursor?: string | null;
  at?: string | null;
  reasons?: readonly Data[];
  repostedBy?: { id: string } | null;
}

const Tombstone = gql`
  fragment Tombstone on Post {
    id
    deleted
    text
  }
`;

const ReplyCount = gql`
  fragment ReplyCount on Post {
    id
    replyCount
  }
`;

const field = <Value>(result: unknown, name: string): Value => (result as Record<string, Value>)[name]!;

/** Counts a reply that is only expected. One that has come brings its parent's count along, from the server. */
function countExpected(cache: Cache, replyTo: { id: string }): void {
  const above = cache.readFragment(ReplyCount, { __typename: 'Post', id: replyTo.id }) as { replyCount: number } | null;
  if (above) cache.writeFragment(ReplyCount, { ...above, replyCount: above.replyCount + 1 });
}

function place(cache: Cache, post: ArrivedPost, optimistic = false): void {
  if (optimistic && post.replyTo) countExpected(cache, post.replyTo);
  if (post.replyTo) placeInThread(cache, post);
  else placeInChannel(cache, post);
}

/** Timelines leave out what is deleted; a thread keeps it as a note when it has answers. What moderators hid comes as its place, which says so. */
function bury(cache: Cache, id: string): void {
  cache.writeFragment(Tombstone, { __typename: 'Post', id, deleted: true, text: '' });
}

function take(cache: Cache, change: Change): void {
  if (change.kind === 'GONE' && !change.post) bury(cache, change.postId);
  else if (change.kind === 'NEW' && change.post) place(cache, change.post);
}

/** Has a list asked for anew where it is shown, whatever arguments it was read with. */
function forgetField(cache: Cache, of: 'Query' | { __typename: string; id: string }, name: string): void {
  for (const { fieldName, fieldKey } of cache.inspectFields(of)) if (fieldName === name) cache.invalidate(of, fieldKey);
}

/** Members stand in the order in which they came to the company: where a new one belongs, the server knows. */
function forgetMembers(cache: Cache, args: object): void {
  forgetField(cache, { __typename: 'Channel', id: field<{ channelId: string }>(args, 'input').channelId }, 'members');
}

/** What a feed holds by another rule, the server knows. */
function forgetFeed(cache: Cache, feedId: string): void {
  for (const { fieldName, fieldKey, arguments: args } of cache.inspectFields('Query')) {
    if (fieldName === 'savedFeedTimeline' && args?.['feedId'] === feedId) cache.invalidate('Query', fieldKey);
  }
}

const CHOSEN = new Set(['homeTimeline', 'savedFeedTimeline', 'highlights', 'homePosition', 'mentions', 'mutes']);

/** What is muted, or no longer, changes what is chosen for the reader, on every page of it: the server knows how. */
function forgetTimelines(cache: Cache): void {
  for (const { fieldName, fieldKey } of cache.inspectFields('Query')) if (CHOSEN.has(fieldName)) cache.invalidate('Query', fieldKey);
}

type HomePosition = ResultOf<typeof HomePositionQuery>['homePosition'];
type MentionPosition = ResultOf<typeof MentionPositionQuery>['mentionPosition'];

/** Writes how far one has read to where the cache keeps it. */
function keepHomePosition(cache: Cache, homePosition: HomePosition): void {
  cache.updateQuery({ query: HomePositionQuery }, () => ({ homePosition }));
}

function keepMentionPosition(cache: Cache, mentionPosition: MentionPosition): void {
  cache.updateQuery({ query: MentionPositionQuery }, () => ({ mentionPosition }));
}

const ModerationNews = gql`
  query ModerationNews {
    viewer {
      openCaseCount
      openAppealCount
      waitingPostCount
      newOutcomeCount
      newDecisionCount
    }
  }
`;

type News = Record<'openCaseCount' | 'openAppealCount' | 'waitingPostCount' | 'newOutcomeCount' | 'newDecisionCount', number | null>;

/** A case that is decided waits no longer, one that is reopened does, and so with posts; they stay where the moderator has them before them. */
function countWork(cache: Cache, what: 'openCaseCount' | 'waitingPostCount', step: 1 | -1): void {
  cache.updateQuery<{ viewer: News }>({ query: ModerationNews }, (data) => {
    const count = data?.viewer[what];
    return data && count != null ? { ...data, viewer: { ...data.viewer, [what]: Math.max(0, count + step) } } : data;
  });
}

function keepNews(cache: Cache, news: Partial<News>): void {
  cache.updateQuery<{ viewer: News }>({ query: ModerationNews }, (data) => data && { ...data, viewer: { ...data.viewer, ...news } });
}

/** What somebody new has done is a step taken, perhaps: the server knows. Asked for again only where the steps are on show. */
function stepTaken(cache: Cache): void {
  cache.invalidate('Query', 'welcome');
}

/** What a change does to lists that were read before. Things themselves are updated by the cache, by their ids. */
export const updates: UpdatesConfig = {
  Mutation: {
    createPost: (result, _args, cache, info) => {
      const { post } = field<{ post: ArrivedPost }>(result, 'createPost');
      place(cache, post, info.optimistic);
      if (!post.replyTo) placeOnHome(cache, { post, reasons: [{ __typename: 'Reason', kind: 'OWN', source: null }] });
      if (!info.optimistic) stepTaken(cache);
    },
    addBookmark: (_result, args, cache, info) => !info.optimistic && 'folderId' in field<object>(args, 'input') && forgetField(cache, 'Query', 'bookmarks'),
    renameBookmarkFolder: (_result, _args, cache) => cache.invalidate('Query', 'bookmarkFolders'),
    deleteBookmarkFolder: (_result, _args, cache) => {
      cache.invalidate('Query', 'bookmarkFolders');
      forgetField(cache, 'Query', 'bookmarks');
    },
    follow: (_result, _args, cache, info) => !info.optimistic && stepTaken(cache),
    unfollow: (_result, _args, cache, info) => !info.optimistic && stepTaken(cache),
    setAvatar: (_result, _args, cache) => stepTaken(cache),
    updateProfile: (_result, _args, cache) => stepTaken(cache),
    updateWelcome: (_result, _args, cache) => stepTaken(cache),
    deletePost: (result, _args, cache) => bury(cache, field<{ deletedId: string }>(result, 'deletePost').deletedId),
    deleteArticle: (result, _args, cache) =>
      cache.invalidate({ __typename: 'Article', id: field<{ deletedId: string }>(result, 'deleteArticle').deletedId }),
    addChannelMember: (_result, args, cache) => forgetMembers(cache, args),
    removeChannelMember: (_result, args, cache) => forgetMembers(cache, args),
    answerCoAuthorOffer: (_result, _args, cache) => {
      cache.invalidate('Query', 'coAuthorOffers');
      forgetField(cache, 'Query', 'myDrafts');
    },
    createSavedFeed: (_result, _args, cache) => cache.invalidate('Query', 'savedFeeds'),
    updateSavedFeed: (_result, args, cache) => forgetFeed(cache, field<{ feedId: string }>(args, 'input').feedId),
    deleteSavedFeed: (_result, _args, cache) => cache.invalidate('Query', 'savedFeeds'),
    markHomeRead: (result, _args, cache) => keepHomePosition(cache, field<{ homePosition: HomePosition }>(result, 'markHomeRead').homePosition),
    markMentionsRead: (result, _args, cache) => keepMentionPosition(cache, field<{ mentionPosition: MentionPosition }>(result, 'markMentionsRead').mentionPosition),
    mute: (_result, _args, cache) => forgetTimelines(cache),
    unmute: (result, _args, cache) => {
      cache.invalidate({ __typename: 'Mute', id: field<{ unmutedId: string }>(result, 'unmute').unmutedId });
      forgetTimelines(cache);
    },
    unshareArticle: (result, args, cache) => {
      if (field<{ article: unknown }>(result, 'unshareArticle').article) return;
      forgetField(cache, 'Query', 'myDrafts');
      cache.invalidate({ __typename: 'Article', id: field<{ articleId: string }>(args, 'input').articleId });
    },
    commentOnDraft: (_result, args, cache) =>
      forgetField(cache, { __typename: 'Article', id: field<{ articleId: string }>(args, 'input').articleId }, 'draftComments'),
    deleteSeries: (result, _args, cache) =>
      cache.invalidate({ __typename: 'Series', id: field<{ deletedId: string }>(result, 'deleteSeries').deletedId }),
    forgetPages,
    createChannel: (_result, _args, cache) => forgetField(cache, 'Query', 'activeChannels'),
    decideCase: (_result, _args, cache) => countWork(cache, 'openCaseCount', -1),
    markOutcomesSeen: (result, _args, cache) => keepNews(cache, { newOutcomeCount: field<Pick<News, 'newOutcomeCount'>>(result, 'markOutcomesSeen').newOutcomeCount }),
    markDecisionsSeen: (result, _args, cache) => keepNews(cache, { newDecisionCount: field<Pick<News, 'newDecisionCount'>>(result, 'markDecisionsSeen').newDecisionCount }),
    reopenCase: (_result, _args, cache) => countWork(cache, 'openCaseCount', 1),
    refusePost: (_result, _args, cache) => countWork(cache, 'waitingPostCount', -1),
    releasePost: (_result, _args, cache) => countWork(cache, 'waitingPostCount', -1),
  },
  Subscription: {
    homeTimelineChanged: (result, _args, cache) => {
      const change = field<Change>(result, 'homeTimelineChanged');
      take(cache, change);
      const { kind, post, reasons = [], ...place } = change;
      if (kind === 'NEW' && post && !(post.replyTo && reasons.length === 0)) placeOnHome(cache, { post, reasons, ...place });
    },
    homePositionChanged: (result, _args, cache) => keepHomePosition(cache, field(result, 'homePositionChanged')),
    mentionPositionChanged: (result, _args, cache) => keepMentionPosition(cache, field(result, 'mentionPositionChanged')),
    moderationNewsChanged: (result, _args, cache) => {
      const news = field<News>(result, 'moderationNewsChanged');
      keepNews(cache, news);
      // What is new stands at the top of the page that somebody may have before them, or changes what stands there.
      if (news.newDecisionCount) forgetField(cache, 'Query', 'receivedDecisions');
    },
    threadChanged: (result, _args, cache) => take(cache, field<Change>(result, 'threadChanged')),
    timelineChanged: (result, _args, cache) => take(cache, field<Change>(result, 'timelineChanged')),
  },
};
