import { useEffect, useState } from 'react';
import type { ArticleHeading } from './read-html.js';

/** A heading is the current one from this far below the window's upper edge, in pixels. */
const EDGE = 140;

/** The id of the section that is being read; undefined above the first. */
export function useCurrentHeading(headings: readonly ArticleHeading[]): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const above = headings.filter(({ id }) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < EDGE);
      setCurrent(above.at(-1)?.id);
    };
    const moved = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    moved();
    window.addEventListener('scroll', moved, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', moved);
    };
  }, [headings]);
  return current;
}
