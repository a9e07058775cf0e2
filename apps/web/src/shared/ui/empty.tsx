import type { ReactNode } from 'react';
import { useRowElement } from './rows.js';
import styles from './empty.module.css';

interface EmptyProps {
  title: string;
  /** Why it is empty, or what would be here. */
  children?: ReactNode;
  /** The next step. */
  action?: ReactNode;
}

/** An empty page that says what belongs here and offers the next step. */
export function Empty({ title, children, action }: EmptyProps) {
  const Element = useRowElement();
  return (
    <Element className={styles.empty}>
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </Element>
  );
}
