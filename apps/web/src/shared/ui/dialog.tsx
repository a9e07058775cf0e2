import { lazy, Suspense, useSyncExternalStore, type ReactNode } from 'react';

export interface DialogContent {
  title: string;
  body: ReactNode;
  /** Width in pixels at most; 520 unless told. */
  size?: number;
}

const DialogHost = lazy(() => import('./dialog-host.js'));
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

/** Where dialogs appear; loaded with the first of them. */
export function Dialogs() {
  const content = useSyncExternalStore(
    (watch) => {
      watchers.add(watch);
      return () => watchers.delete(watch);
    },
    () => current,
  );
  return content ? (
    <Suspense>
      <DialogHost content={content} />
    </Suspense>
  ) : null;
}
