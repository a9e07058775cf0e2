/** Figures go in steps of this many people, so that nobody's own view shows in them. */
export const STEP = 5;
/** A department counts once so many of it saw something. */
export const OF_A_DEPARTMENT = 3;
/** Where fewer than this may read at all, no figure is given: it would be about people one knows. */
export const LEAST_AUDIENCE = 10;

/** A figure as it is told: rounded down to a whole step; null below the first. */
export function told(count: number): number | null {
  return count < STEP ? null : count - (count % STEP);
}
