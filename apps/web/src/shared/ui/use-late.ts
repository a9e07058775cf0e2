import { useEffect, useState } from 'react';

/** Waiting shorter than this, in milliseconds, is better not shown: what flashes by unsettles more than it tells. */
const LATE = 200;

/** True when something has lasted for 200 ms. */
export function useLate(lasting: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!lasting) return undefined;
    const timer = setTimeout(() => setLate(true), LATE);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [lasting]);
  return lasting && late;
}
