import { graphql } from '../../shared/graphql/document.js';
import { useLive, type Reread } from '../../shared/graphql/use-live.js';
import { PostItem } from './post-item-fragment.js';

void PostItem;

const ThreadChanges = graphql(`
  subscription ThreadChanges($rootId: ID!, $after: String) {
    threadChanged(rootId: $rootId, after: $after) {
      sequence
      kind
      postId
      post {
        id
        ...PostItem
      }
    }
  }
`);

/** Listens for new, changed and deleted replies of a thread; the cache takes them in (`app/cache/updates.ts`). */
export function ThreadNews({ rootId, reread }: { rootId: string; reread: Reread }) {
  useLive(ThreadChanges, { rootId }, reread);
  return null;
}
