import { OWN } from '../../shared/storage/forget-own.js';

const MOST = 6;

const keyOf = (handle: string) => `${OWN.searches}${handle}`;

/** What somebody searched for in this browser, the newest first. */
export function recentSearches(handle: string | undefined): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(handle ?? '')) ?? '[]');
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string').slice(0, MOST) : [];
  } catch {
    return []; // Storage is switched off, or holds something else.
  }
}

export function rememberSearch(handle: string | undefined, search: string): void {
  if (!handle || search === '') return;
  keep(handle, [search, ...recentSearches(handle).filter((each) => each !== search)].slice(0, MOST));
}

export function forgetSearches(handle: string | undefined): void {
  if (handle) keep(handle, []);
}

function keep(handle: string, searches: readonly string[]): void {
  try {
    localStorage.setItem(keyOf(handle), JSON.stringify(searches));
  } catch {
    // Storage is switched off: nothing is remembered.
  }
}
