import { useEffect, type ReactNode } from 'react';
import { useFrame } from '../../shared/graphql/frame.js';
import styles from './column.module.css';

interface ColumnProps {
  title: string;
  /** Said in the browser's tab instead of the title. */
  tabTitle?: string;
  /** At the right of the title. */
  actions?: ReactNode;
  back?: ReactNode;
  /** The title is for the browser's tab alone, because the page has a heading of its own. */
  untitled?: boolean;
  wide?: boolean;
  children: ReactNode;
}

/** The middle of a page: a heading that stays, and what is under it. */
export function Column({ title, tabTitle, actions, back, untitled, wide, children }: ColumnProps) {
  const hub = useFrame().instance?.name;
  useEffect(() => {
    document.title = [tabTitle ?? title, hub ?? 'Tidings'].join(' · ');
  }, [title, tabTitle, hub]);
  return (
    <div className={styles.column} data-wide={wide || undefined}>
      {!untitled && (
        <header className={styles.head}>
          {back}
          <h1>{title}</h1>
          <div className={styles.actions}>{actions}</div>
        </header>
      )}
      {children}
    </div>
  );
}
