import { graphql } from '../../shared/graphql/document.js';
import { PostItem } from './post-item-fragment.js';

void PostItem;

/** What the cache takes of a change in a channel or a thread (`app/cache/updates.ts`). */
export const ChangeOfPost = graphql(`
  fragment ChangeOfPost on ThreadChange {
    sequence
    kind
    postId
    post {
      id
      ...PostItem
    }
  }
`);
