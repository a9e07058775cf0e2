import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Memory } from './feed-memory.js';
import { EXPECTED, type Row } from './rows.js';
import { useStill } from './use-still.js';

interface WindowOptions {
  feed: RefObject<HTMLElement | null>;
  rows: readonly Row<unknown>[];
  memory: Memory | undefined;
  /** Told which pages have come near, and which are far. */
  turn: (near: ReadonlySet<string>, far: ReadonlySet<string>) => void;
}

/** Pages are opened so near to the window, in pixels, and closed so far away. */
const NEAR = 1200;
const FAR = 4000;
/** A post that wasn’t measured yet is taken to be so high, in pixels. */
const USUAL = 150;

/** The rows that have the focus, or in which something is being written: they stay in the document wherever one scrolls. */
function heldRows(feed: HTMLElement | null): number[] {
  const inside = feed?.contains(document.activeElement) ? [document.activeElement] : [];
  const writing = feed ? [...feed.querySelectorAll('[data-index] textarea')] : [];
  return [...inside, ...writing].flatMap((element) => {
    const index = element?.closest('[data-index]')?.getAttribute('data-index');
    return index == null ? [] : [Number(index)];
  });
}

/** The virtual list in the window's own scrolling, and what it means for the pages. */
export function useWindowOfRows({ feed, rows, memory, turn }: WindowOptions) {
  const [margin, setMargin] = useState<number>();
  const measured = useRef<ReadonlyMap<string | number | bigint, number>>(new Map());
  const heightOf = (key: string): number => measured.current.get(key) ?? memory?.heights.get(key) ?? USUAL;
  const estimateSize = (index: number) => {
    const row = rows[index]!;
    if ('item' in row) return heightOf(row.key);
    if (row.height !== undefined) return row.height;
    return row.keys.length > 0 ? row.keys.reduce((sum, key) => sum + heightOf(key), 0) : EXPECTED * USUAL;
  };
  const virtual = useWindowVirtualizer<HTMLElement>({
    count: rows.length,
    getItemKey: (index) => rows[index]?.key ?? index,
    estimateSize,
    overscan: 4,
    scrollMargin: margin ?? 0,
    initialOffset: () => memory?.scrollY ?? window.scrollY,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    directDomUpdates: true,
    directDomUpdatesMode: 'position',
    rangeExtractor: (range: Range) => [...new Set([...defaultRangeExtractor(range), ...heldRows(feed.current).filter((index) => index < range.count)])].sort((a, b) => a - b),
  });

  useLayoutEffect(() => {
    measured.current = virtual.itemSizeCache;
  });

  useLayoutEffect(() => {
    const measure = () => {
      if (feed.current) setMargin(Math.round(feed.current.getBoundingClientRect().top + window.scrollY));
    };
    measure();
    // What stands above may grow, beside the list or beside what it stands in.
    const observer = new ResizeObserver(measure);
    for (let inside: Element | null | undefined = feed.current; inside && inside.id !== 'main'; inside = inside.parentElement) {
      for (let above = inside.previousElementSibling; above; above = above.previousElementSibling) observer.observe(above);
    }
    return () => observer.disconnect();
  }, [feed]);

  useStill(virtual, rows);

  const look = () => {
    const near = new Set<string>();
    const far = new Set<string>();
    const held = new Set(heldRows(feed.current));
    const top = window.scrollY;
    const bottom = top + window.innerHeight;
    for (const [index, row] of rows.entries()) {
      const place = virtual.measurementsCache[index];
      if (row.after === undefined || !place) continue;
      const distance = Math.max(top - place.end, place.start - bottom);
      if (distance < NEAR || held.has(index)) near.add(row.after);
      if (distance > FAR) far.add(row.after);
    }
    // A page is as near as the nearest of its rows.
    for (const row of rows) if (row.after !== undefined && near.has(row.after)) far.delete(row.after);
    turn(near, far);
  };
  useEffect(() => {
    // In the next frame: a page that was just gone to is scrolled to where it is to stand first.
    const frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  });

  return { virtual, placed: margin !== undefined };
}
