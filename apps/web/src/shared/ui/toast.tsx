import { useSyncExternalStore } from 'react';
import { fetchCode } from '../code/fetch-code.js';
import { lazyPart } from '../code/lazy-part.js';
import type { NoticeAction } from './notice-action.js';
import { OptionalPart } from './optional-part.js';

/** What toasts are shown in; it may be fetched before it is needed. */
export const loadToasts = () => import('./toast-host.js');
const ToastHost = lazyPart(loadToasts);
const watchers = new Set<() => void>();
let wanted = false;

async function show(message: string, tone: 'calm' | 'error', action?: NoticeAction): Promise<void> {
  // Usually it was fetched ahead. Where it can't be fetched, there is nothing to say so with, and the page goes on.
  const host = await fetchCode(loadToasts).catch(() => undefined);
  if (!host) return action?.onLeft?.();
  wanted = true;
  watchers.forEach((watch) => watch());
  host.showNotification(message, tone, action);
}

/** Tells the reader that something didn't work. The message says what to do, and `action` does it where that is one press. */
export function showError(message: string, action?: NoticeAction): void {
  void show(message, 'error', action);
}

/** Tells the reader that something is done which the screen doesn't show by itself, and lets them take it back where that is offered. */
export function showNotice(message: string, action?: NoticeAction): void {
  void show(message, 'calm', action);
}

/** Where toasts appear; loaded with the first of them. */
export function Toasts() {
  const needed = useSyncExternalStore(
    (watch) => {
      watchers.add(watch);
      return () => watchers.delete(watch);
    },
    () => wanted,
  );
  return needed ? (
    <OptionalPart>
      <ToastHost />
    </OptionalPart>
  ) : null;
}
