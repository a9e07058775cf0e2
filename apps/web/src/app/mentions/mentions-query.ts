import { graphql, type ResultOf } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { PostItem } from '../post/post-item-fragment.js';
import { MentionsReadTo } from './position-query.js';

void [FrameParts, MentionsReadTo, PostItem];

export const MentionsPageQuery = graphql(`
  query MentionsPage($first: Int!, $after: String, $further: Boolean = false, $withFrame: Boolean!) {
    mentions(first: $first, after: $after) {
      edges {
        cursor
        at
        node {
          id
          deleted
          author {
            id
          }
          channel {
            id
          }
          replyTo {
            id
            text
            deleted
            viewerMute {
              id
            }
            author {
              id
              displayName
            }
          }
          ...PostItem
        }
        reasons {
          kind
          article {
            id
            slug
            title
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    mentionPosition @skip(if: $further) {
      ...MentionsReadTo
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

export type Mentions = ResultOf<typeof MentionsPageQuery>['mentions'];
export type Mention = Mentions['edges'][number];

export const MarkMentionsRead = graphql(`
  mutation MarkMentionsRead($cursor: String!) {
    markMentionsRead(input: { cursor: $cursor }) {
      mentionPosition {
        ...MentionsReadTo
      }
    }
  }
`);
