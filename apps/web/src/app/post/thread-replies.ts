import { graphql, type ResultOf } from '../../shared/graphql/document.js';
import { PersonFace } from '../../shared/person/avatar.js';
import { PostItem } from './post-item-fragment.js';

void [PersonFace, PostItem];

/** A page of a thread, from wherever in it. */
export const ThreadPart = graphql(`
  fragment ThreadPart on PostConnection {
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
      hasPreviousPage
      endCursor
    }
  }
`);

/** The first answers below a post, as the thread page and an article's discussion show them; what follows is read in parts. */
export const ThreadReplies = graphql(`
  fragment ThreadReplies on Post {
    id
    threadCount
    descendants(first: 100) {
      ...ThreadPart
    }
  }
`);

export const ThreadPartQuery = graphql(`
  query ThreadPart($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $around: ID) {
    node(id: $id) {
      __typename
      ... on Post {
        id
        descendants(first: $first, after: $after, last: $last, before: $before, around: $around) {
          ...ThreadPart
        }
      }
    }
  }
`);

/** What a reply stands below. */
export const ThreadPathQuery = graphql(`
  query ThreadPath($id: ID!) {
    node(id: $id) {
      __typename
      ... on Post {
        id
        ancestors {
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
    }
  }
`);

export type ThreadReply = ResultOf<typeof ThreadPart>['edges'][number]['node'];
