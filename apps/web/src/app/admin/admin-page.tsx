import type { ReactNode } from 'react';
import { PageActions } from '../../shared/ui/page-actions.js';
import { useTabTitle } from '../shell/use-tab-title.js';
import styles from './admin-page.module.css';

interface AdminPageProps {
  title: string;
  /** What one does here, in a sentence. */
  about?: ReactNode;
  /** At the right of the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A page of administration: its heading, what it is for, and what is under it. */
export function AdminPage({ title, about, actions, children }: AdminPageProps) {
  useTabTitle(title);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>{title}</h1>
          {about && <p>{about}</p>}
        </div>
        {actions && <PageActions className={styles.actions}>{actions}</PageActions>}
      </header>
      {children}
    </div>
  );
}
