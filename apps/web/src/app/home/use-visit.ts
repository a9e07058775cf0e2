import { useEffect, useState } from 'react';

/** How far one had read when one came, and how much was new then. */
export interface Visit {
  cursor?: string | null;
  at?: string | null;
  newCount: number;
}

/** Away for so long, in milliseconds, one comes back to another visit. */
const AWAY = 10 * 60_000;

let visit: Visit | undefined;
let left = 0;

/** What was new when one came here, which stays while one reads on; remembered while the app is open. @param position where one is now */
export function useVisit(position: Visit): Visit {
  const [current, setCurrent] = useState(() => (visit ??= position));
  useEffect(() => {
    const change = () => {
      if (document.visibilityState === 'hidden') left = Date.now();
      else if (left > 0 && Date.now() - left > AWAY) setCurrent((visit = position));
    };
    document.addEventListener('visibilitychange', change);
    return () => document.removeEventListener('visibilitychange', change);
  }, [position]);
  return current;
}
