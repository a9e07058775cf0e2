import { IdSet, useIds } from '../../../shared/state/id-set.js';

const muted = new IdSet();

/**
 * Takes note that a person or channel is muted since the page was opened. Posts that were read before don't know it yet; they are folded,
 * or leave Home, by this at once, while the answer is still on its way.
 */
export const muteNow = (id: string): void => muted.add(id);

export const unmuteNow = (id: string): void => muted.remove(id);

/** The ids of what was muted just now. */
export const useMutedNow = (): ReadonlySet<string> => useIds(muted);
