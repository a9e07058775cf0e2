import { useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { openReach } from '../../features/insights/open-reach.js';
import type { ReachFigures } from '../../features/insights/reach-parts.js';
import { plain } from '../../shared/language/formats.js';
import styles from './reach-row.module.css';

/** How many saw it; opens how it got there. */
export function SeenButton({ reach }: { reach: ReachFigures }) {
  const { t } = useLingui();
  const seen = reach.seen === null || reach.seen === undefined ? t`too few` : plain.format(reach.seen);
  return (
    <UnstyledButton className={styles.seen} aria-label={t`Seen by ${seen}, day by day`} onClick={() => openReach(t`How far it reached`, reach)}>
      {seen}
    </UnstyledButton>
  );
}
