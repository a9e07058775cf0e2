import type { FeedPage } from '../../features/stream/feed/feed-page.js';
import { readFragment, type ResultOf } from '../../shared/graphql/document.js';
import { HomeEdge, type HomePageQuery } from './home-query.js';

export type ShownOnHome = ResultOf<typeof HomeEdge>;
export type Timeline = Pick<ResultOf<typeof HomePageQuery>['homeTimeline'], 'edges' | 'pageInfo'>;

/** A page of Home as it is shown. */
export function homePostsOf({ edges, pageInfo }: Timeline): FeedPage<ShownOnHome> {
  return {
    items: edges.map((edge) => readFragment(HomeEdge, edge)).filter((edge) => !edge.node.deleted),
    endCursor: pageInfo.endCursor ?? null,
    hasNextPage: pageInfo.hasNextPage,
  };
}
