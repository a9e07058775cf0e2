import { isEvent, type RelayedEvent } from '#platform';
import { postDeleted, postEdited, postPublished } from '../posts/post.events.js';
import type { PostTrace } from '../posts/posts.repository.js';
import type { ReasonRow } from '../timelines/home-reasons.repository.js';
import type { ChangeKind } from './post-change.js';

/** An event about a post that is or was there. */
export interface Happening {
  readonly event: RelayedEvent;
  readonly post: PostTrace;
  /** Whether it is new, rather than changed or gone. */
  readonly published: boolean;
}

/** What one reader is told of one happening. */
export interface Told {
  readonly kind: ChangeKind;
  readonly reasons: readonly ReasonRow[];
}

/** The UUID of the post that an event is about; undefined where it is about none. */
export function postOf(event: RelayedEvent): string | undefined {
  return isEvent(event, postPublished) || isEvent(event, postEdited) || isEvent(event, postDeleted) ? event.payload.postId : undefined;
}

/** The post that is shown: for a repost, the one that it passes on. */
export function subjectOf(post: PostTrace): string {
  return post.repostOfId ?? post.id;
}

export function presentKind({ published }: Happening): ChangeKind {
  return published ? 'NEW' : 'EDITED';
}
