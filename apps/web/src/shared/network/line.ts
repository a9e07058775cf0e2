import { useSyncExternalStore } from 'react';

/** So long, in milliseconds, the line may be down before anybody is told: a gateway that is exchanged for another is back by then. */
const GRACE = 4_000;

const watchers = new Set<() => void>();
const waiting = new Set<() => void>();
let down = false;
let told = false;
let timer: ReturnType<typeof setTimeout> | undefined;

function tell(next: boolean): void {
  if (told === next) return;
  told = next;
  watchers.forEach((watch) => watch());
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** The hub can’t be heard any more. */
export function lineDown(): void {
  if (down) return;
  down = true;
  timer = setTimeout(() => tell(true), GRACE);
}

/** It can be heard (again). */
export function lineUp(): void {
  clearTimeout(timer);
  down = false;
  tell(false);
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
export function useLineIsDown(): boolean {
  return useSyncExternalStore(watch, () => told);
}
