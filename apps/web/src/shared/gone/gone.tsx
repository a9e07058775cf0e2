import { IconEyeOff, IconTrash } from '@tabler/icons-react';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './gone.module.css';
import { whyGone, type Restricted } from './why-gone.js';

interface GoneProps {
  restriction: Restricted | null | undefined;
  what?: 'post' | 'article';
  /** Whether it is the reader’s own: what moderators decided about it, they find. */
  own?: boolean;
  /** What one may still do with it. */
  children?: ReactNode;
}

/** In the place of what was there: why it isn’t any more. */
export function Gone({ restriction, what = 'post', own = false, children }: GoneProps) {
  const Icon = restriction?.kind === 'HIDDEN' ? IconEyeOff : IconTrash;
  return (
    <span className={styles.gone}>
      <Icon size={18} stroke={1.6} aria-hidden />
      <span className={styles.words}>{whyGone(restriction, what)}{own && restriction && <> <Link to="/settings/decisions"><Trans>See what was decided</Trans></Link></>}</span>
      {children}
    </span>
  );
}
