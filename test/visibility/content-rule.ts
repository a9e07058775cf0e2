import type { PersonEntity } from '#people';
import { type Place, type Reader, readsPlace } from './readers.js';

/** What became of content. */
export type State = 'PLAIN' | 'DRAFT' | 'SCHEDULED' | 'HELD' | 'HIDDEN' | 'REMOVED' | 'PLACE' | 'DELETED' | 'TOMBSTONE';

/** What was deleted or removed while it had replies: that it was there all see who read the place, and of what it said nothing. */
export const EMPTIED: ReadonlySet<State> = new Set<State>(['TOMBSTONE', 'PLACE']);

/** What moderators hid or removed leaves who could read it the knowledge that it was there. */
export function leavesPlace(state: State): boolean {
  return state === 'HIDDEN' || state === 'REMOVED' || state === 'PLACE';
}

/** Whether an article in this state is yet to come out. */
export function isUnpublished(state: State | undefined): boolean {
  return state === 'DRAFT' || state === 'SCHEDULED';
}

/** Who by the rules may read content: its place is theirs, and what became of it doesn't keep it from them. */
export function readsContent(reader: Reader, writers: readonly PersonEntity[], place: Place, state: State): boolean {
  if (!readsPlace(reader, place) || state === 'REMOVED' || state === 'DELETED') return false;
  if (state === 'PLAIN' || EMPTIED.has(state) || writers.some(({ id }) => id === reader.personId)) return true;
  return !isUnpublished(state) && reader.moderates === true;
}
