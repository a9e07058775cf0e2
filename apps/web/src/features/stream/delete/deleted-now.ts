import { IdSet, useIds } from '../../../shared/state/id-set.js';

const deleted = new IdSet();

/** Takes a post off every screen that the reader has deleted and can still have back: on the server it is there yet. */
export const hidePost = (id: string): void => deleted.add(id);

export const showPost = (id: string): void => deleted.remove(id);

/** The ids of what was deleted just now. */
export const useDeletedNow = (): ReadonlySet<string> => useIds(deleted);
