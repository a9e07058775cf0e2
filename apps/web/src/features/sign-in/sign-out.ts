import { t } from '@lingui/core/macro';
import { forgetOwn } from '../../shared/storage/forget-own.js';
import { showError } from '../../shared/ui/toast.js';

/** Ends the session. @returns where to go next, which is the identity provider where that ends its own; undefined where the session goes on */
async function endSession(): Promise<string | undefined> {
  try {
    const answer = await fetch('/auth/sign-out', { method: 'POST', credentials: 'same-origin', headers: { accept: 'application/json' } });
    return answer.ok ? ((await answer.json()) as { location: string }).location : undefined;
  } catch {
    return undefined;
  }
}

/** Ends this session and leaves. The next page is loaded anew, so that nothing read stays in memory. */
export async function signOut(): Promise<void> {
  const next = await endSession();
  if (next === undefined) return showError(t`You are still signed in: Tidings can’t be reached just now.`, { label: t`Try again`, onClick: () => void signOut() });
  forgetOwn();
  location.assign(next);
}

/** Goes to the sign-in page, and from there back to where the reader was. */
export function askToSignIn(): void {
  if (location.pathname === '/sign-in') return;
  const here = location.pathname + location.search;
  location.assign(here === '/' ? '/sign-in' : `/sign-in?returnTo=${encodeURIComponent(here)}`);
}
