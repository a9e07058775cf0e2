import { useState } from 'react';
import { useSubscription } from 'urql';
import { graphql } from '../../shared/graphql/document.js';
import { useFrame } from '../../shared/graphql/frame.js';
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
export function ThreadNews({ rootId }: { rootId: string }) {
  const { currentSequence } = useFrame();
  const [after] = useState(currentSequence ?? null);
  useSubscription({ query: ThreadChanges, variables: { rootId, after } });
  return null;
}
