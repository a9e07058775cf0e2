import { useEffect, useState } from 'react';

/** At the top of the page, on the way down, or back up a little. */
type Scrolled = 'top' | 'on' | 'back';

/** Less than so many pixels is a finger that isn't quite still. */
const STILL = 8;
/** So far from the top, in pixels, what stands there is still in sight. */
const TOP = 120;

/** Which way the page was scrolled last. */
export function useScrolled(): Scrolled {
  const [scrolled, setScrolled] = useState<Scrolled>('top');
  useEffect(() => {
    // Not where it is now: to ask has the browser lay out the page at once, as it is being begun.
    let last: number | undefined;
    const onScroll = () => {
      const at = window.scrollY;
      if (at < TOP) setScrolled('top');
      else if (last !== undefined && Math.abs(at - last) < STILL) return;
      else if (last !== undefined) setScrolled(at > last ? 'on' : 'back');
      last = at;
    };
    document.addEventListener('scroll', onScroll, { passive: true });
    return () => document.removeEventListener('scroll', onScroll);
  }, []);
  return scrolled;
}
