import { useEffect, useRef, useState, type ReactNode } from 'react';
import { SinceLine } from './since-line.js';

/** How far one had read of a list, and how much was new then. */
interface Position {
  at?: string | null;
  newCount: number;
}

interface Visit {
  since: Position;
  /** When one went elsewhere, in milliseconds; unset while one looks. */
  left?: number;
}

/** Away for so long, in milliseconds, one comes back to another visit. */
const AWAY = 10 * 60_000;

/** Remembered while the app is open, by the list's name. */
const visits = new Map<string, Visit>();

function come(name: string, position: Position): Visit {
  const before = visits.get(name);
  const goesOn = before && (before.left === undefined || Date.now() - before.left <= AWAY);
  const visit = goesOn ? before : { since: position };
  delete visit.left;
  visits.set(name, visit);
  return visit;
}

function leave(name: string): void {
  const visit = visits.get(name);
  if (visit) visit.left = Date.now();
}

/**
 * What was new in a list when one came to it, and where that ends; both stay while one reads on, and goes elsewhere and back.
 * @param position where one is now
 */
export function useVisit(name: string, position: Position): { newCount: number; between: (above: { at: string } | undefined, item: { at: string }) => ReactNode } {
  const [{ since }, setVisit] = useState(() => come(name, position));
  const now = useRef(position);
  now.current = position;
  useEffect(() => {
    const change = () => (document.visibilityState === 'hidden' ? leave(name) : setVisit(come(name, now.current)));
    document.addEventListener('visibilitychange', change);
    return () => {
      document.removeEventListener('visibilitychange', change);
      leave(name);
    };
  }, [name]);
  const isNew = ({ at }: { at: string }) => !since.at || at > since.at;
  return { newCount: since.newCount, between: (above, item) => since.newCount > 0 && above && isNew(above) && !isNew(item) && <SinceLine /> };
}
