import { useEffect, useMemo, useState } from 'react';

/** So near the top, in pixels, the reader sees what comes in and wants it there. */
export const NEAR_TOP = 120;

/**
 * Holds back what arrived above the place where the reader is, so that the page doesn't move under their eyes. At the top of the
 * page, and for what they wrote themselves, it is let in at once.
 */
export function useHeldBack<Item>(items: readonly Item[], keyOf: (item: Item) => string, isOwn: (item: Item) => boolean) {
  const newest = items[0] && keyOf(items[0]);
  const [top, setTop] = useState(newest);
  const [arrived, setArrived] = useState(0);
  const held = Math.max(items.findIndex((item) => keyOf(item) === top), 0);
  const own = held > 0 && isOwn(items[0]!);

  useEffect(() => {
    if (newest === top || !(held === 0 || own || window.scrollY < NEAR_TOP)) return;
    setTop(newest);
    setArrived(own ? 0 : held);
  }, [newest, top, held, own]);

  const shown = useMemo(() => items.slice(held), [items, held]);
  const letIn = () => {
    setTop(newest);
    setArrived(0);
  };
  return { shown, held, arrived, letIn };
}
