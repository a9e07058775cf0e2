import { useEffect, useRef, type RefObject } from 'react';

const HERE = '[aria-current="page"], [data-active], [aria-pressed="true"]';

/** Which ends of a row hide more, by its physical sides: a gradient knows no other. */
function sidesOf(row: HTMLElement): string {
  const hidden = row.scrollWidth - row.clientWidth;
  const fromLeft = getComputedStyle(row).direction === 'rtl' ? hidden + row.scrollLeft : row.scrollLeft;
  return [fromLeft > 1 && 'left', fromLeft < hidden - 1 && 'right'].filter(Boolean).join(' ');
}

/**
 * For a row of tabs or filters that may be wider than its place: what is chosen is brought into sight, and an end that hides more fades away
 * (`[data-more]` in `global.css`).
 * @param chosen changes when something else is chosen
 */
export function useScrollRow<Row extends HTMLElement>(chosen?: unknown): RefObject<Row | null> {
  const ref = useRef<Row>(null);
  useEffect(() => {
    const row = ref.current;
    if (!row) return undefined;
    const tell = () => (row.dataset['more'] = sidesOf(row));
    const sizes = new ResizeObserver(tell);
    sizes.observe(row);
    for (const child of row.children) sizes.observe(child);
    row.addEventListener('scroll', tell, { passive: true });
    return () => {
      sizes.disconnect();
      row.removeEventListener('scroll', tell);
    };
  }, []);
  useEffect(() => {
    const row = ref.current;
    const here = row?.querySelector<HTMLElement>(HERE);
    if (!row || !here) return undefined;
    // When it has been laid out: who asks for places before makes the browser lay out the page at once.
    const laidOut = new ResizeObserver(() => {
      laidOut.disconnect();
      const [outer, inner] = [row.getBoundingClientRect(), here.getBoundingClientRect()];
      // Not scrollIntoView: it would scroll the page, too.
      row.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2);
    });
    laidOut.observe(row);
    return () => laidOut.disconnect();
  }, [chosen]);
  return ref;
}
