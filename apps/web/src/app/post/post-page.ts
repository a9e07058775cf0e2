import { readFragment, graphql, type FragmentType, type ResultOf } from '../../shared/graphql/document.js';
import type { FeedPage } from '../../features/stream/feed/feed-page.js';
import { PersonFace } from '../../shared/person/avatar.js';
import { PostItem } from './post-item-fragment.js';

void [PersonFace, PostItem];

/** A page of any timeline but Home. */
export const PostPage = graphql(`
  fragment PostPage on PostConnection {
    edges {
      cursor
      node {
        id
        deleted
        createdAt
        replyTo {
          id
        }
        author {
          id
          ...PersonFace
        }
        ...PostItem
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

export type ListedPost = ResultOf<typeof PostPage>['edges'][number]['node'];

export function postsOf(masked: FragmentType<typeof PostPage>): FeedPage<ListedPost> {
  const { edges, pageInfo } = readFragment(PostPage, masked);
  return { items: edges.map((edge) => edge.node), endCursor: pageInfo.endCursor ?? null, hasNextPage: pageInfo.hasNextPage };
}
