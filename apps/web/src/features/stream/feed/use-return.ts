import type { ReactVirtualizer } from '@tanstack/react-virtual';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useRemember, type Memory } from './feed-memory.js';
import { keepStanding } from './keep-standing.js';
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
  const current = useRef({ rows });
  useLayoutEffect(() => {
    current.current = { rows };
  });

  useRemember(() => {
    const top = window.scrollY;
    virtual.getVirtualItems();
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
    const { key, offset } = memory.anchor;
    const find = () => current.current.rows.findIndex((row) => row.key === key || (!('item' in row) && row.keys.includes(key)));
    return keepStanding({
      router,
      list: virtual,
      wanted() {
        const index = find();
        // Asked for first, as that is what measures what is new.
        virtual.getVirtualItems();
        const start = virtual.measurementsCache[index]?.start;
        return start === undefined ? memory.scrollY : start + within(current.current.rows[index]!, key, memory.heights) + offset;
      },
      isThere: () => virtual.itemSizeCache.has(key),
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the list is there
  }, [placed]);

  const refocused = useRef(!memory?.focused);
  useEffect(() => {
    if (refocused.current) return;
    const post = feed.current?.querySelector<HTMLElement>(`[data-post="${CSS.escape(memory!.focused!)}"]`);
    if (document.activeElement === document.body) post?.focus({ preventScroll: true });
    refocused.current = document.activeElement !== document.body;
  });
}
