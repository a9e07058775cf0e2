import type { ReactVirtualizer } from '@tanstack/react-virtual';
import type { AnyRouter } from '@tanstack/react-router';
import { scrollList } from './scroll-list.js';

interface Standing {
  router: AnyRouter;
  list: ReactVirtualizer<Window, HTMLElement>;
  /** How far the window must be scrolled now, in pixels; undefined: that can’t be told yet. */
  wanted: () => number | undefined;
  /** What is to stand there has been drawn, and its height is known. */
  isThere: () => boolean;
}

/** Everything has its height when the place was right in so many frames, one after the other. */
const AT_REST = 12;
/** A page that goes on changing isn’t held for longer, in milliseconds. */
const LONGEST = 10_000;
/** What a reader moves the page with, or takes it over. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Browsers stand at fractions of a pixel. */
const isOff = (one: number, other: number) => Math.abs(one - other) >= 1;

/**
 * Puts the window where something is to stand, and keeps it there as long as what stands above it is still being measured: rows, and the rest of the page.
 * It ends when nothing has moved for a moment, or as soon as the reader scrolls. @returns what ends it before
 */
export function keepStanding({ router, list, wanted, isThere }: Standing): () => void {
  const began = performance.now();
  let rested = 0;
  let frame = 0;
  let last: { top: number; scrollY: number; height: number } | undefined;

  /** As far as the page can be scrolled by now. */
  const place = () => {
    const top = wanted();
    return top === undefined ? undefined : Math.max(0, Math.min(top, document.documentElement.scrollHeight - window.innerHeight));
  };
  const put = () => {
    const top = place();
    if (top === undefined) return;
    const moved = isOff(window.scrollY, top);
    if (moved) scrollList(list, top);
    rested = moved || !isThere() ? 0 : rested + 1;
    last = { top, scrollY: window.scrollY, height: document.documentElement.scrollHeight };
  };
  /** The window was scrolled though nothing has changed its height: by the reader, with what tells of nothing else, such as a scroll bar. */
  const isTakenOver = () =>
    last !== undefined && isOff(window.scrollY, last.scrollY) && !isOff(place() ?? 0, last.top) && document.documentElement.scrollHeight === last.height;
  const look = () => {
    if (isTakenOver() || rested >= AT_REST || performance.now() - began > LONGEST) return end();
    put();
    frame = requestAnimationFrame(look);
  };
  // The router puts a page where it was in pixels, or on top, when it has drawn it.
  const drawn = router.subscribe('onRendered', put);
  const end = () => {
    cancelAnimationFrame(frame);
    drawn();
    for (const move of MOVES) window.removeEventListener(move, end);
  };
  for (const move of MOVES) window.addEventListener(move, end, { passive: true });
  put();
  frame = requestAnimationFrame(look);
  return end;
}
