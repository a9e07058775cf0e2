/** Ends this session and goes to the sign-in page. The page is loaded anew, so that nothing read stays in memory. */
export async function signOut(): Promise<void> {
  try {
    await fetch('/auth/sign-out', { method: 'POST', credentials: 'same-origin' });
    sessionStorage.clear();
    for (const key of Object.keys(localStorage)) if (key.startsWith('tidings-unsaved:')) localStorage.removeItem(key);
  } finally {
    location.assign('/sign-in');
  }
}

/** Goes to the sign-in page, and from there back to where the reader was. */
export function askToSignIn(): void {
  if (location.pathname === '/sign-in') return;
  const here = location.pathname + location.search;
  location.assign(here === '/' ? '/sign-in' : `/sign-in?returnTo=${encodeURIComponent(here)}`);
}
