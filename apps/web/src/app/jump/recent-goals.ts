import type { LinkProps } from '@tanstack/react-router';
import { OWN } from '../../shared/storage/forget-own.js';
import type { Goal } from './goal.js';

/** What is kept of something chosen: what it is called, and where it leads; a command is known by its id alone. */
export interface RecentGoal {
  id: string;
  name?: string;
  to?: LinkProps;
}

const MOST = 5;

const keyOf = (handle: string) => `${OWN.jumps}${handle}`;

function isRecent(value: unknown): value is RecentGoal {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}

/** What somebody chose in this browser, the newest first. */
export function recentGoals(handle: string | undefined): readonly RecentGoal[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(handle ?? '')) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRecent).slice(0, MOST) : [];
  } catch {
    return []; // Storage is switched off, or holds something else.
  }
}

/** Remembers a choice. A post isn't a place that one comes back to: it has no name. */
export function rememberGoal(handle: string | undefined, { id, name, to, run }: Goal): void {
  if (!handle || to?.to === '/search' || (!run && typeof name !== 'string')) return;
  const kept = { id, ...(typeof name === 'string' ? { name } : {}), ...(to ? { to } : {}) };
  try {
    localStorage.setItem(keyOf(handle), JSON.stringify([kept, ...recentGoals(handle).filter((each) => each.id !== id)].slice(0, MOST)));
  } catch {
    // Storage is switched off: nothing is remembered.
  }
}
