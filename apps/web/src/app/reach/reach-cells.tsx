import { useLingui } from '@lingui/react/macro';
import { Table } from '@mantine/core';
import { isCounted, isOfKnown } from '../../features/insights/counted.js';
import type { ReachFigures } from '../../features/insights/reach-parts.js';
import { percent, plain } from '../../shared/language/formats.js';
import { ReachCell } from './reach-cell.js';
import { SeenButton } from './seen-button.js';
import styles from './reach-row.module.css';

interface ReachCellsProps {
  /** Nothing where so few may read it that it isn't counted. */
  reach: ReachFigures | null | undefined;
  /** When it came out. */
  since: string;
}

/** How many saw and read it, and in how many departments; in a word, where there is no figure at all. */
export function ReachCells({ reach, since }: ReachCellsProps) {
  const { t } = useLingui();
  if (!reach) return <NoFigures>{t`Not counted: fewer than ten may read it`}</NoFigures>;
  const { seen, read, departments, audience, percentReached } = reach;
  const none = isCounted(since) ? t`too few` : t`tonight`;
  if (seen == null) return <NoFigures>{isCounted(since) ? t`Too few for a figure so far` : t`Counted tonight`}</NoFigures>;
  return (
    <>
      <ReachCell name={t`Seen`}>
        <SeenButton reach={{ ...reach, seen }} since={since} />
        {isOfKnown(reach) && <small>{t`who reacted or answered`}</small>}
        {percentReached != null && audience != null && <small>{t`${percent(percentReached / 100)} of ${plain(audience)}`}</small>}
      </ReachCell>
      <ReachCell name={t({ message: 'Read', context: 'how many' })}>{read == null ? <None>{none}</None> : plain(read)}</ReachCell>
      <ReachCell name={t`Departments`}>{departments > 0 ? plain(departments) : <None>{none}</None>}</ReachCell>
    </>
  );
}

function None({ children }: { children: string }) {
  return <span className={styles.none}>{children}</span>;
}

function NoFigures({ children }: { children: string }) {
  return (
    <Table.Td colSpan={3} className={styles.noFigures}>
      {children}
    </Table.Td>
  );
}
