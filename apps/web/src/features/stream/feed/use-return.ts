import type { ReactVirtualizer } from '@tanstack/react-virtual';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useRemember, type Memory } from './feed-memory.js';
import type { Leaf } from './leaves.js';
import type { Row } from './rows.js';

interface ReturnOptions {
  name: string;
  rows: readonly Row<unknown>[];
  leaves: readonly Leaf<unknown>[];
  virtual: ReactVirtualizer<Window, HTMLElement>;
  memory: Memory | undefined;
  feed: RefObject<HTMLElement | null>;
  /** It is known where in the page the list begins. */
  placed: boolean;
}

/** How far below the top of a row an item is: of one that is there itself not at all, of a page’s place what is above it there. */
function within(row: Row<unknown>, key: string, heights: ReadonlyMap<string, number>): number {
  if ('item' in row) return 0;
  return row.keys.slice(0, row.keys.indexOf(key)).reduce((sum, above) => sum + (heights.get(above) ?? 0), 0);
}

/** Stands where one stood when one comes back: by what was on top then, whatever has come above it since. */
export function useReturn({ name, rows, leaves, virtual, memory, feed, placed }: ReturnOptions): void {
  const router = useRouter();
  const current = useRef({ rows, virtual });
  useLayoutEffect(() => {
    current.current = { rows, virtual };
  });

  useRemember(() => {
    const top = window.scrollY;
    const index = rows.findIndex((_, each) => (virtual.measurementsCache[each]?.end ?? 0) > top);
    const row = rows[index];
    if (!row) return undefined;
    const heights = new Map<string, number>(memory?.heights);
    for (const [key, height] of virtual.itemSizeCache) if (!String(key).startsWith('after ')) heights.set(String(key), height);
    return {
      name,
      leaves: leaves.map(({ items: _items, ...place }) => place) as Leaf<never>[],
      heights,
      anchor: { key: row.key, offset: top - virtual.measurementsCache[index]!.start },
      scrollY: top,
      focused: feed.current?.contains(document.activeElement) ? document.activeElement?.closest<HTMLElement>('[data-post]')?.dataset['post'] : undefined,
    };
  });

  useLayoutEffect(() => {
    if (!memory || !placed) return undefined;
    const stand = () => {
      const { rows: now, virtual: list } = current.current;
      const { key, offset } = memory.anchor;
      const index = now.findIndex((row) => row.key === key || (!('item' in row) && row.keys.includes(key)));
      const start = list.measurementsCache[index]?.start;
      window.scrollTo({ top: start === undefined ? memory.scrollY : start + within(now[index]!, key, memory.heights) + offset, behavior: 'instant' });
    };
    stand();
    // The router puts the page where it was in pixels; what is above may have another height by now.
    return router.subscribe('onRendered', stand);
    // Once, when the list is there.
  }, [placed]);

  useEffect(() => {
    if (!memory?.focused || document.activeElement !== document.body) return;
    feed.current?.querySelector<HTMLElement>(`[data-post="${CSS.escape(memory.focused)}"]`)?.focus({ preventScroll: true });
  }, []);
}
