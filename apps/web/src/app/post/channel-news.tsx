import { useState } from 'react';
import { useSubscription } from 'urql';
import { graphql } from '../../shared/graphql/document.js';
import { useFrame } from '../../shared/graphql/frame.js';
import { PostItem } from './post-item-fragment.js';

void PostItem;

const TimelineChanges = graphql(`
  subscription TimelineChanges($channelId: ID!, $after: String) {
    timelineChanged(channelId: $channelId, after: $after) {
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

/** Listens for what is new in a channel; the cache takes it in (`app/cache/updates.ts`). */
export function ChannelNews({ channelId }: { channelId: string }) {
  const { currentSequence } = useFrame();
  const [after] = useState(currentSequence ?? null);
  useSubscription({ query: TimelineChanges, variables: { channelId, after } });
  return null;
}
