/** Figures go in steps of this many people, so that nobody's own view shows in them. */
export const STEP = 5;
/** A department counts once so many of it saw something, or one more: which of the two is a secret of each. */
export const OF_A_DEPARTMENT = 3;
/** Departments are told of from this many people on who saw something. */
export const SEEN_FOR_DEPARTMENTS = 20;
/** Where fewer than this may read at all, no figure is given: it would be about people one knows. */
export const LEAST_AUDIENCE = 10;

/**
 * How many saw something, as it is told. Never fewer than everybody sees to have reacted to it, answered it or passed it on, once those are enough for a
 * figure: that says nothing new of anybody.
 */
export function toldSeen(figure: number | null, known: number): number | null {
  const most = known >= STEP ? Math.max(figure ?? 0, known) : (figure ?? 0);
  return most === 0 ? null : most;
}

/**
 * A figure as it is told: at least so many, in whole steps; null below the first.
 * @param held how many are held back before the steps, a secret of each content: who brings colleagues along to stand just below a step doesn't know where it is
 */
export function told(count: number, held: number): number | null {
  const sure = count - held;
  return sure < STEP ? null : sure - (sure % STEP);
}
