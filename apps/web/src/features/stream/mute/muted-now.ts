import { useSyncExternalStore } from 'react';

/**
 * People and channels that were muted since the page was opened. Posts that were read before don't know it yet; they are folded, or leave
 * Home, by this at once, while the answer is still on its way.
 */
let muted: ReadonlySet<string> = new Set();
const watchers = new Set<() => void>();

function change(next: ReadonlySet<string>): void {
  muted = next;
  watchers.forEach((watch) => watch());
}

export function muteNow(id: string): void {
  change(new Set([...muted, id]));
}

export function unmuteNow(id: string): void {
  change(new Set([...muted].filter((other) => other !== id)));
}

/** The ids of what was muted just now. */
export function useMutedNow(): ReadonlySet<string> {
  return useSyncExternalStore(
    (watch) => {
      watchers.add(watch);
      return () => watchers.delete(watch);
    },
    () => muted,
  );
}
