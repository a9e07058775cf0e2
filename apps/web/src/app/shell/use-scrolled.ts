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
    let last = 0;
    // With the next frame: to ask now has the browser lay out the page at once, as it is being begun.
    const frame = requestAnimationFrame(() => {
      last = window.scrollY;
    });
    const onScroll = () => {
      const at = window.scrollY;
      if (at < TOP) setScrolled('top');
      else if (Math.abs(at - last) < STILL) return;
      else setScrolled(at > last ? 'on' : 'back');
      last = at;
    };
    document.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', onScroll);
    };
  }, []);
  return scrolled;
}
