import type { ReasonRow } from '../timelines/home-reasons.repository.js';

export type ChangeKind = 'NEW' | 'EDITED' | 'GONE';

/** A change of one post, as one reader is to hear of it. */
export interface PostChange {
  readonly sequence: number;
  readonly kind: ChangeKind;
  /** The post's UUID; for a repost, of the post it passes on. */
  readonly postId: string;
  /** In a Home: why it is there. */
  readonly reasons: readonly ReasonRow[];
  /** In a Home: the key it stands at, where it is new there. */
  readonly streamKey: string | null;
  /** In a Home: who passed it on, where that is what changed. */
  readonly reposterId: string | null;
}
