/** Figures go in steps of this many people, so that nobody's own view shows in them. */
export const STEP = 5;
/** A department counts once so many of it saw something. */
export const OF_A_DEPARTMENT = 3;
/** Where fewer than this may read at all, no figure is given: it would be about people one knows. */
export const LEAST_AUDIENCE = 10;

/**
 * How many saw something, as it is told. Never fewer than everybody sees to have reacted to it, answered it or passed it on, once those are enough for a
 * figure: that says nothing new of anybody.
 */
export function toldSeen(count: number, known: number): number | null {
  const figure = told(count) ?? 0;
  const most = known >= STEP ? Math.max(figure, known) : figure;
  return most === 0 ? null : most;
}

/** A figure as it is told: rounded down to a whole step; null below the first. */
export function told(count: number): number | null {
  return count < STEP ? null : count - (count % STEP);
}
