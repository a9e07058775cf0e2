import { useSyncExternalStore } from 'react';

/** Ids that the whole page knows of from now on, whichever part of it learns them and whichever shows them. */
export class IdSet {
  private ids: ReadonlySet<string> = new Set();
  private readonly watchers = new Set<() => void>();

  add(id: string): void {
    this.change(new Set([...this.ids, id]));
  }

  remove(id: string): void {
    this.change(new Set([...this.ids].filter((other) => other !== id)));
  }

  readonly all = (): ReadonlySet<string> => this.ids;

  /** Tells of each change. @returns what ends that */
  readonly watch = (watcher: () => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  private change(ids: ReadonlySet<string>): void {
    this.ids = ids;
    this.watchers.forEach((watcher) => watcher());
  }
}

/** What is in a set, now and whenever that changes. */
export function useIds(set: IdSet): ReadonlySet<string> {
  return useSyncExternalStore(set.watch, set.all);
}
