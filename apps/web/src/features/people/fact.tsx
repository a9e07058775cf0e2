import type { ReactNode } from 'react';
import styles from './profile-details.module.css';

/** One line of a profile: what, and which. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
