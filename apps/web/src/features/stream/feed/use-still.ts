import type { ReactVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Row } from './rows.js';
import { scrollList } from './scroll-list.js';
import { NEAR_TOP } from './use-held-back.js';

type List = ReactVirtualizer<Window, HTMLElement>;

/** Where each row that is there stands in the window, by its key. */
function places(list: List): { scrollY: number; margin: number; rows: { key: unknown; top: number; bottom: number }[] } {
  const { scrollY } = window;
  return { scrollY, margin: list.options.scrollMargin, rows: list.getVirtualItems().map(({ key, start, end }) => ({ key, top: start - scrollY, bottom: end - scrollY })) };
}

/** Keeps what one reads where it is when rows come or go above it, or what stands above the list and out of sight grows. On top the reader wants to see what comes in. */
export function useStill(list: List, rows: readonly Row<unknown>[]): void {
  const before = useRef<ReturnType<typeof places>>(undefined);
  const drawn = useRef(rows);
  useLayoutEffect(() => {
    const was = before.current;
    // What grows above it in sight does so before the reader’s eyes.
    const pushed = was !== undefined && was.margin > 0 && was.margin !== list.options.scrollMargin && was.scrollY > was.margin;
    if (was && (drawn.current !== rows || pushed) && was.scrollY >= NEAR_TOP) {
      const index = new Map(rows.map(({ key }, each) => [key, each]));
      const isItem = (key: unknown) => 'item' in (rows[index.get(String(key)) ?? -1] ?? {});
      // Beside the place of what isn’t there it may come on either side: what one reads is a post.
      const stays = was.rows.find(({ key, bottom }) => bottom > 0 && isItem(key)) ?? was.rows.find(({ key, bottom }) => bottom > 0 && index.has(String(key)));
      // Asked for first, as that is what measures what is new.
      list.getVirtualItems();
      const now = stays && list.measurementsCache[index.get(String(stays.key))!];
      const moved = now ? now.start - window.scrollY - stays.top : 0;
      if (Math.abs(moved) >= 1) scrollList(list, window.scrollY + moved);
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
