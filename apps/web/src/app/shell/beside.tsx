import type { ReactNode } from 'react';
import styles from './beside.module.css';

interface BesideProps {
  /** What stands beside the page's text where the window is wide, else below it; nothing: the text alone. */
  aside: ReactNode;
  children: ReactNode;
}

/** A text with something about it at its side. */
export function Beside({ aside, children }: BesideProps) {
  if (!aside) return children;
  return (
    <div className={styles.beside} data-beside>
      <div className={styles.text} data-beside-text>{children}</div>
      <aside className={styles.aside}>{aside}</aside>
    </div>
  );
}
