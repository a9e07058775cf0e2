/** Why a post or an article isn't for everybody who may read its channel. Kept in the `restriction` column; null: none. */
export const RESTRICTIONS = ['DRAFT', 'SCHEDULED', 'HELD', 'HIDDEN', 'REMOVED'] as const;
export type RestrictionKind = (typeof RESTRICTIONS)[number];

/** A restriction that moderators put on what others wrote. DRAFT and SCHEDULED are the authors' own. */
export interface ImposedRestriction {
  readonly kind: 'HELD' | 'HIDDEN' | 'REMOVED';
  /** Why, for its author and for moderators; null: unsaid. */
  readonly reason: string | null;
}
