import { ReasonForPost } from '../../features/stream/post/reason-line.js';
import { graphql } from '../../shared/graphql/document.js';
import { FeedTabs } from '../../features/feeds/feed-tabs.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { ReadTo } from '../home/position-query.js';
import { PostItem } from '../post/post-item-fragment.js';

void [FeedTabs, FrameParts, PostItem, ReadTo, ReasonForPost];

/** How many posts a page of a timeline has. */
export const pageSize = 20;

export const HomeEdge = graphql(`
  fragment HomeEdge on HomeTimelineEdge {
    cursor
    at
    node {
      id
      deleted
      author {
        id
        handle
      }
      channel {
        id
      }
      replyTo {
        id
      }
      ...PostItem
    }
    reasons {
      kind
      ...ReasonForPost
    }
    repostedBy {
      id
      handle
      displayName
    }
  }
`);

export const HomePageQuery = graphql(`
  query HomePage($first: Int!, $after: String, $further: Boolean = false, $withFrame: Boolean!) {
    homeTimeline(first: $first, after: $after) {
      edges {
        ...HomeEdge
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    homePosition @skip(if: $further) {
      ...ReadTo
    }
    ...FeedTabs @skip(if: $further)
    ...FrameParts @include(if: $withFrame)
  }
`);

export const HomeChanges = graphql(`
  subscription HomeChanges($after: String) {
    homeTimelineChanged(after: $after) {
      sequence
      kind
      cursor
      at
      postId
      post {
        id
        author {
          id
          handle
        }
        replyTo {
          id
        }
        ...PostItem
      }
      reasons {
        ...ReasonForPost
      }
      repostedBy {
        id
        handle
        displayName
      }
    }
  }
`);
