import { graphql } from '../../shared/graphql/document.js';
import { useLive, type Reread } from '../../shared/graphql/use-live.js';
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
export function ChannelNews({ channelId, reread }: { channelId: string; reread: Reread }) {
  useLive(TimelineChanges, { channelId }, reread);
  return null;
}
