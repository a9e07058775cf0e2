import { graphql } from '../../shared/graphql/document.js';
import { useLive, type Reread } from '../../shared/graphql/use-live.js';
import { ChangeOfPost } from './change-of-post.js';

void ChangeOfPost;

const ThreadChanges = graphql(`
  subscription ThreadChanges($rootId: ID!, $after: String) {
    threadChanged(rootId: $rootId, after: $after) {
      ...ChangeOfPost
    }
  }
`);

/** Listens for new, changed and deleted replies of a thread; the cache takes them in (`app/cache/updates.ts`). */
export function ThreadNews({ rootId, reread }: { rootId: string; reread: Reread }) {
  useLive(ThreadChanges, { rootId }, reread);
  return null;
}
