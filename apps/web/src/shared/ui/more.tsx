import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './more.module.css';

/** The end of a list's page: when it comes near, what `children` gives takes its place. */
export function More({ children }: { children: () => ReactNode }) {
  const [open, setOpen] = useState(false);
  const mark = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && setOpen(true), { rootMargin: '800px' });
    if (mark.current) observer.observe(mark.current);
    return () => observer.disconnect();
  }, []);
  if (open) return children();
  return (
    <li className={styles.more}>
      <button ref={mark} type="button" onClick={() => setOpen(true)}>
        <Trans>Show more</Trans>
      </button>
    </li>
  );
}
