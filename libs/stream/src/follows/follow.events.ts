import { defineEvent } from '#platform';
import type { FollowKind } from './follow.entity.js';

export interface FollowEvent {
  readonly followerId: string;
  readonly kind: FollowKind;
  readonly subjectId: string;
}

export const followed = defineEvent<FollowEvent>('stream.followed');
export const unfollowed = defineEvent<FollowEvent>('stream.unfollowed');
