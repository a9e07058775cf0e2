import type { ReactNode } from 'react';
import styles from './rows.module.css';

/** A plain list of rows with hairlines between them. */
export function Rows({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={styles.rows} aria-label={label}>
      {children}
    </ul>
  );
}
