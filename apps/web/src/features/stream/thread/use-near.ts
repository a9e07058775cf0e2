import { useEffect, useRef, type RefObject } from 'react';

/** Does something when an element comes near the window, and again as often as something changes while it is there. */
export function useNear<Kind extends HTMLElement>(act: () => void, changes: readonly unknown[]): RefObject<Kind | null> {
  const mark = useRef<Kind>(null);
  const current = useRef(act);
  useEffect(() => {
    current.current = act;
  });
  useEffect(() => {
    const observer = new IntersectionObserver(
      // A busy page hears of several changes at once, and the first of them may be that it was far.
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && current.current(),
      { rootMargin: '1200px' },
    );
    if (mark.current) observer.observe(mark.current);
    return () => observer.disconnect();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- they are the caller’s
  }, changes);
  return mark;
}
