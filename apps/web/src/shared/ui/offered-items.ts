import { useSyncExternalStore } from 'react';

const watchers = new Set<() => void>();
let wanted = false;
/** Changes whenever items appear or go. */
let edition = 0;

const tell = () => watchers.forEach((watch) => watch());

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** Whether something wants to offer the items of the page's menus. */
export function useItemsWanted(): boolean {
  return useSyncExternalStore(watch, () => wanted);
}

/** Has the page's menus lay out their items, unseen, until the returned function is called. */
export function wantItems(): () => void {
  wanted = true;
  tell();
  return () => {
    wanted = false;
    tell();
  };
}

/** Says that there are other items than before. */
export function itemsChanged(): void {
  edition += 1;
  tell();
}

/** Which items there are, as a number to compare. */
export function useItemsEdition(): number {
  return useSyncExternalStore(watch, () => edition);
}
