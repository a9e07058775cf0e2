import type { FeedPage } from '../../features/stream/feed/feed-page.js';
import { readFragment, type ResultOf } from '../../shared/graphql/document.js';
import { HomeEdge, type HomePageQuery } from './home-query.js';

export type ShownOnHome = ResultOf<typeof HomeEdge>;
type Timeline = ResultOf<typeof HomePageQuery>['homeTimeline'];

/**
 * Of one's own replies Home shows those to people one follows, and to oneself. The server gives all of them, because they are one's
 * own posts; but Home is for root posts and replies between people one follows, and an answer to anybody else is read in its thread.
 * Bluesky's Following draws the same line (`shouldDisplayReplyInFollowing`). A reply that is here for another reason stays.
 */
function standsOnHome({ node, reasons }: ShownOnHome): boolean {
  const { replyTo, author } = node;
  if (!replyTo || reasons.some(({ kind }) => kind !== 'OWN')) return true;
  return replyTo.author.viewerFollows || replyTo.author.id === author.id;
}

/** A page of Home as it is shown. */
export function homePostsOf({ edges, pageInfo }: Timeline): FeedPage<ShownOnHome> {
  return {
    items: edges.map((edge) => readFragment(HomeEdge, edge)).filter((edge) => !edge.node.deleted && standsOnHome(edge)),
    endCursor: pageInfo.endCursor ?? null,
    hasNextPage: pageInfo.hasNextPage,
  };
}
