import type { ReactVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Row } from './rows.js';
import { NEAR_TOP } from './use-held-back.js';

type List = ReactVirtualizer<Window, HTMLElement>;

/** Where each row that is there stands in the window, by its key. */
function places(list: List): { scrollY: number; rows: { key: unknown; top: number; bottom: number }[] } {
  const { scrollY } = window;
  return { scrollY, rows: list.getVirtualItems().map(({ key, start, end }) => ({ key, top: start - scrollY, bottom: end - scrollY })) };
}

/** Keeps what one reads where it is when rows come or go above it. On top the reader wants to see what comes in. */
export function useStill(list: List, rows: readonly Row<unknown>[]): void {
  const before = useRef<ReturnType<typeof places>>(undefined);
  const drawn = useRef(rows);
  useLayoutEffect(() => {
    const was = before.current;
    if (was && drawn.current !== rows && was.scrollY >= NEAR_TOP) {
      const index = new Map(rows.map(({ key }, each) => [key, each]));
      const stays = was.rows.find(({ key, bottom }) => bottom > 0 && index.has(String(key)));
      // Asked for first, as that is what measures what is new.
      list.getVirtualItems();
      const now = stays && list.measurementsCache[index.get(String(stays.key))!];
      const moved = now ? now.start - window.scrollY - stays.top : 0;
      if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: 'instant' });
    }
    drawn.current = rows;
    before.current = places(list);
  });
  useEffect(() => {
    const look = () => {
      before.current = places(list);
    };
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, [list]);
}
