import { useSyncExternalStore } from 'react';

/** Posts that the reader has deleted and can still have back: they are on the server yet, and on no screen any more. */
let deleted: ReadonlySet<string> = new Set();
const watchers = new Set<() => void>();

function change(next: ReadonlySet<string>): void {
  deleted = next;
  watchers.forEach((watch) => watch());
}

export function hidePost(id: string): void {
  change(new Set([...deleted, id]));
}

export function showPost(id: string): void {
  change(new Set([...deleted].filter((other) => other !== id)));
}

/** The ids of what was deleted just now. */
export function useDeletedNow(): ReadonlySet<string> {
  return useSyncExternalStore(
    (watch) => {
      watchers.add(watch);
      return () => watchers.delete(watch);
    },
    () => deleted,
  );
}
