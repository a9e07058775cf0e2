/** Why a post or an article isn't for everybody who may read its channel. Kept in the `restriction` column; null: none. */
export const RESTRICTIONS = ['DRAFT', 'SCHEDULED', 'HELD', 'HIDDEN', 'REMOVED'] as const;
export type RestrictionKind = (typeof RESTRICTIONS)[number];
