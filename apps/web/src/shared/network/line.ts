import { useSyncExternalStore } from 'react';

/** How it stands with the line on which the hub tells what is new: it is up; the hub can't be reached; it can, but tells nothing. */
export type LineState = 'up' | 'down' | 'silent';

const watchers = new Set<() => void>();
const waiting = new Set<() => void>();
let told: LineState = 'up';

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** Tells the reader how it stands. `line-watch.ts` finds that out. */
export function tellOfLine(next: LineState): void {
  if (told === next) return;
  told = next;
  watchers.forEach((heard) => heard());
}

/** Does what waited for the hub to be heard. */
export function doWhatWaited(): void {
  const acts = [...waiting];
  waiting.clear();
  for (const act of acts) act();
}

/** Does something when the hub is heard the next time. @returns takes that back */
export function onLineUp(act: () => void): () => void {
  waiting.add(act);
  return () => waiting.delete(act);
}

/** Whether the hub hasn’t been heard for a while, and what is new is not arriving. */
export function useLine(): LineState {
  return useSyncExternalStore(watch, () => told);
}
