import { IconEyeOff, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './gone.module.css';
import { whyGone, type Restricted } from './why-gone.js';

interface GoneProps {
  restriction: Restricted | null | undefined;
  what?: 'post' | 'article';
  /** What one may still do with it. */
  children?: ReactNode;
}

/** In the place of what was there: why it isn’t any more. */
export function Gone({ restriction, what = 'post', children }: GoneProps) {
  const Icon = restriction?.kind === 'HIDDEN' ? IconEyeOff : IconTrash;
  return (
    <span className={styles.gone}>
      <Icon size={18} stroke={1.6} aria-hidden />
      <span className={styles.words}>{whyGone(restriction, what)}</span>
      {children}
    </span>
  );
}
