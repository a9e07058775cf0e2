import { graphql } from '../../shared/graphql/document.js';
import { useLive, type Reread } from '../../shared/graphql/use-live.js';
import { ChangeOfPost } from './change-of-post.js';

void ChangeOfPost;

const TimelineChanges = graphql(`
  subscription TimelineChanges($channelId: ID!, $after: String) {
    timelineChanged(channelId: $channelId, after: $after) {
      ...ChangeOfPost
    }
  }
`);

/** Listens for what is new in a channel; the cache takes it in (`app/cache/updates.ts`). */
export function ChannelNews({ channelId, reread }: { channelId: string; reread: Reread }) {
  useLive(TimelineChanges, { channelId }, reread);
  return null;
}
