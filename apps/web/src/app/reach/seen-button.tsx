import { useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { IconChartLine } from '@tabler/icons-react';
import { fetchReach, openReach } from '../../features/insights/open-reach.js';
import type { ReachFigures } from '../../features/insights/reach-parts.js';
import { plain } from '../../shared/language/formats.js';
import styles from './reach-row.module.css';

interface SeenButtonProps {
  reach: ReachFigures & { seen: number };
  since: string;
}

/** How many saw it; opens how it got there. */
export function SeenButton({ reach, since }: SeenButtonProps) {
  const { t } = useLingui();
  const seen = plain(reach.seen);
  return (
    <UnstyledButton
      className={styles.seen}
      aria-label={t`Seen by ${seen}, day by day`}
      title={t`Day by day`}
      onPointerEnter={fetchReach}
      onFocus={fetchReach}
      onClick={() => openReach(t`How far it reached`, reach, since)}
    >
      {seen}
      <IconChartLine size={15} aria-hidden />
    </UnstyledButton>
  );
}
