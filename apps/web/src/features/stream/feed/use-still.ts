import type { ReactVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Row } from './rows.js';
import { scrollList } from './scroll-list.js';
import { NEAR_TOP } from './use-held-back.js';

type List = ReactVirtualizer<Window, HTMLElement>;

interface Place {
  key: string;
  /** Not the place of what isn't there. */
  isItem: boolean;
  /** In the window, in pixels. */
  top: number;
  bottom: number;
}

/** Where each row that is there stands in the window. */
function places(list: List, rows: readonly Row<unknown>[]): { scrollY: number; margin: number; rows: Place[] } {
  const { scrollY } = window;
  const there = list.getVirtualItems().map(({ key, index, start, end }) => ({ key: String(key), isItem: 'item' in (rows[index] ?? {}), top: start - scrollY, bottom: end - scrollY }));
  return { scrollY, margin: list.options.scrollMargin, rows: there };
}

/**
 * What one reads, of what is still there: the uppermost in sight, and a post rather than the place of what isn’t there. Below such a place where that is in the
 * upper half of the window: what comes for it comes from the side on which the reader is.
 */
function whatIsRead(was: readonly Place[], isThere: (key: string) => boolean, isItemNow: (key: string) => boolean): Place | undefined {
  const gap = was.findLastIndex(({ isItem, top, bottom }) => !isItem && bottom > 0 && (top + bottom) / 2 < window.innerHeight / 2);
  const inSight = was.filter(({ key, bottom }) => bottom > 0 && isThere(key));
  return was.slice(gap + 1).find((place) => inSight.includes(place) && isItemNow(place.key)) ?? inSight.find(({ key }) => isItemNow(key)) ?? inSight[0];
}

/** Keeps what one reads where it is when rows come or go above it, or what stands above the list and out of sight grows. On top the reader wants to see what comes in. */
export function useStill(list: List, rows: readonly Row<unknown>[]): void {
  const before = useRef<ReturnType<typeof places>>(undefined);
  const drawn = useRef(rows);
  const index = useMemo(() => new Map(rows.map(({ key }, each) => [key, each])), [rows]);
  useLayoutEffect(() => {
    const was = before.current;
    // What grows above it in sight does so before the reader’s eyes.
    const pushed = was !== undefined && was.margin > 0 && was.margin !== list.options.scrollMargin && was.scrollY > was.margin;
    if (was && (drawn.current !== rows || pushed) && was.scrollY >= NEAR_TOP) {
      const stays = whatIsRead(was.rows, (key) => index.has(key), (key) => 'item' in (rows[index.get(key) ?? -1] ?? {}));
      // Asked for first, as that is what measures what is new.
      list.getVirtualItems();
      const now = stays && list.measurementsCache[index.get(stays.key)!];
      const moved = now ? now.start - window.scrollY - stays.top : 0;
      if (Math.abs(moved) >= 1) scrollList(list, window.scrollY + moved);
    }
    drawn.current = rows;
    before.current = places(list, rows);
  });
  useEffect(() => {
    const look = () => {
      before.current = places(list, drawn.current);
    };
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, [list]);

  // A row that has come above what one reads has its height only when it is drawn, which may be in sight. Else as the list itself does it. Set before it measures
  // what this draws.
  list.shouldAdjustScrollPositionOnItemSizeChange = ({ key, index: measured, start, size }) => {
    const offset = list.scrollOffset ?? 0;
    if (list.itemSizeCache.has(key)) return start + size <= offset && list.scrollDirection !== 'backward';
    if (start < offset) return true;
    const isBelow = (place: Place) => place.bottom > 0 && place.isItem && place.key !== key && list.itemSizeCache.has(place.key) && (index.get(place.key) ?? -1) > measured;
    return offset >= NEAR_TOP && (before.current?.rows.some(isBelow) ?? false);
  };
}
