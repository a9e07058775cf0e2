import { type ReactNode, useSyncExternalStore } from 'react';

export interface DialogContent {
  title: string;
  body: ReactNode;
  /** Width in pixels at most; 520 unless told. */
  size?: number;
  /** However it was closed. */
  onClose?: () => void;
}

const watchers = new Set<() => void>();
let current: DialogContent | null = null;
let opener: Element | null = null;

function giveBack(element: Element | null): void {
  requestAnimationFrame(() => {
    if (!current && element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true });
  });
}

/** For an item of a menu, which goes away, the button that opened the menu; else the element itself. */
export function behindMenu(element: Element | null): Element | null {
  const menu = element?.closest('[role="menu"]');
  return menu ? document.querySelector(`[aria-controls="${menu.id}"]`) : element;
}

function set(content: DialogContent | null): void {
  const before = current;
  current = content;
  if (content && !before) opener = behindMenu(document.activeElement);
  else if (!content) giveBack(opener);
  before?.onClose?.();
  watchers.forEach((watch) => watch());
}

/** Shows one dialog over the page; focus moves into it and back to where it was. */
export function openDialog(content: DialogContent): void {
  set(content);
}

export function closeDialog(): void {
  set(null);
}

/** Whether there is one, shown or still on its way. */
export function isDialogOpen(): boolean {
  return current !== null;
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
