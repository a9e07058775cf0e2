import { useEffect } from 'react';

/** Away for so long, in milliseconds, one may have changed something elsewhere. */
const AWAY = 30_000;

/** Reads something anew when one comes back to the page. */
export function useRefreshOnReturn(refresh: () => unknown): void {
  useEffect(() => {
    let left = Date.now();
    const change = () => {
      if (document.visibilityState === 'hidden') left = Date.now();
      else if (Date.now() - left >= AWAY) refresh();
    };
    document.addEventListener('visibilitychange', change);
    return () => document.removeEventListener('visibilitychange', change);
  }, [refresh]);
}
