import { createContext, useContext, type ReactNode } from 'react';
import styles from './rows.module.css';

const InRows = createContext(false);

/** What says that rows are still to come, or that there are none: in a list, its only item. */
export function useRowElement(): 'li' | 'div' {
  return useContext(InRows) ? 'li' : 'div';
}

/** A plain list of rows with hairlines between them. */
export function Rows({ label, children }: { label: string; children: ReactNode }) {
  return (
    <InRows value>
      <ul className={styles.rows} aria-label={label}>
        {children}
      </ul>
    </InRows>
  );
}
