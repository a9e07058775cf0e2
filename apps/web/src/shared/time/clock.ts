import { useSyncExternalStore } from 'react';

const watchers = new Set<() => void>();
let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;

function watch(tick: () => void): () => void {
  // While nobody watched it stood still; React asks what it is after this.
  if (watchers.size === 0) now = Date.now();
  watchers.add(tick);
  timer ??= setInterval(() => {
    now = Date.now();
    watchers.forEach((each) => each());
  }, 30_000);
  return () => {
    watchers.delete(tick);
    if (watchers.size === 0 && timer) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

/** The time in milliseconds, told anew every half minute, by one timer for the whole page. */
export function useNow(): number {
  return useSyncExternalStore(watch, () => now);
}
