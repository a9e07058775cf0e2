import { Trans } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Button } from '../../shared/ui/button.js';
import styles from './channel-files.module.css';

/** The end of a page of a list: what `children` gives takes its place when it is asked for. */
export function MoreItem({ children }: { children: () => ReactNode }) {
  const [more, showMore] = useState(false);
  if (more) return children();
  return (
    <li className={styles.more}>
      <Button variant="quiet" onClick={() => showMore(true)}>
        <Trans>Show more</Trans>
      </Button>
    </li>
  );
}
