import type { ReactNode } from 'react';
import { PageActions } from '../../shared/ui/page-actions.js';
import styles from './column.module.css';
import { useTabTitle } from './use-tab-title.js';

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
  /** As wide as the window. */
  full?: boolean;
  children: ReactNode;
}

/** The middle of a page: a heading that stays, and what is under it. */
export function Column({ title, tabTitle, actions, back, untitled, wide, full, children }: ColumnProps) {
  useTabTitle(tabTitle ?? title);
  return (
    <div className={styles.column} data-wide={wide || undefined} data-full={full || undefined}>
      {!untitled && (
        <header className={styles.head}>
          {back}
          <h1>{title}</h1>
          <PageActions className={styles.actions}>{actions}</PageActions>
        </header>
      )}
      {children}
    </div>
  );
}
