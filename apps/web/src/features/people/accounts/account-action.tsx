import type { ReactNode } from 'react';
import styles from './account.module.css';

interface AccountActionProps {
  title: ReactNode;
  /** How it is now, or what the button is for. */
  about: ReactNode;
  /** The button. */
  children: ReactNode;
}

/** One thing that can be done, with how it stands. */
export function AccountAction({ title, about, children }: AccountActionProps) {
  return (
    <div className={styles.action}>
      <div>
        <h3>{title}</h3>
        <p>{about}</p>
      </div>
      {children}
    </div>
  );
}
