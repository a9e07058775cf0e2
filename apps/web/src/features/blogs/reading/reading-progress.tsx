import { useEffect, useRef } from 'react';
import styles from './reading-progress.module.css';

/** A line at the top of the window: how much of the text is read. */
export function ReadingProgress({ selector }: { selector: string }) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let frame = 0;
    const draw = () => {
      frame = 0;
      const text = document.querySelector(selector)?.getBoundingClientRect();
      if (!text || !line.current) return;
      const read = (window.innerHeight - text.top) / Math.max(1, text.height);
      // Before one has scrolled, what is on the screen isn't read yet.
      line.current.style.transform = `scaleX(${window.scrollY === 0 ? 0 : Math.min(1, Math.max(0, read))})`;
    };
    const moved = () => {
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    moved();
    window.addEventListener('scroll', moved, { passive: true });
    window.addEventListener('resize', moved);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', moved);
      window.removeEventListener('resize', moved);
    };
  }, [selector]);
  return <div ref={line} className={styles.line} aria-hidden />;
}
