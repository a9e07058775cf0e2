import type { ReactNode } from 'react';
import { locale } from '../../../shared/language/language.js';
import styles from './overview.module.css';

const number = new Intl.NumberFormat(locale);

/** One figure and what it counts. */
export function Figure({ value, label }: { value: number; label: ReactNode }) {
  return (
    <div className={styles.figure}>
      <dt>{label}</dt>
      <dd>{number.format(value)}</dd>
    </div>
  );
}
