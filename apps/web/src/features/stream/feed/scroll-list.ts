import type { ReactVirtualizer } from '@tanstack/react-virtual';

/**
 * Scrolls the window to an offset, with the list knowing of it at once. It hears of a scroll of another's with the browser's event, a frame later at best; rows that are
 * measured until then have it correct the place where the window has been, and with its own it would leave them uncorrected.
 */
export function scrollList(list: ReactVirtualizer<Window, HTMLElement>, top: number): void {
  list.scrollToOffset(top, { behavior: 'instant' });
  list.scrollOffset = window.scrollY;
  // It would put the window there once more in the next frames, and take back what the reader has scrolled by then. Where the page isn’t high enough yet, it may.
  if (Math.abs(window.scrollY - top) < 2) list.cancelScroll();
}
