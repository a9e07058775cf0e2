import { Trans, useLingui } from '@lingui/react/macro';
import { Empty } from '../../shared/ui/empty.js';
import { PagedTable } from '../../shared/ui/table/paged-table.js';
import { Column } from '../shell/column.js';
import { ReachHead } from './reach-head.js';
import { ReachRows } from './reach-rows.js';
import styles from './reach-page.module.css';

/** What the viewer published, and what came of each: how many it reached, and what they said to it. */
export function ReachPage() {
  const { t } = useLingui();
  return (
    <Column title={t`Your reach`} wide>
      <p className={styles.about}>
        <Trans>How many people saw what you post and publish: how many, never who. Counted at midnight (UTC) and in steps of five; departments from twenty views on. Where more people reacted or replied, their number is shown instead. “Passed on” counts reposts, quotes and posts with the article, your own too.</Trans>
      </p>
      <div className={styles.table}>
        <PagedTable
          label={t`Your posts and articles`}
          head={<ReachHead />}
          empty={
            <Empty title={t`You haven’t published anything yet`}>
              <Trans>What you post and publish gathers here, with how many people saw and read it.</Trans>
            </Empty>
          }
        >
          {(after, onRead) => <ReachRows after={after} onRead={onRead} />}
        </PagedTable>
      </div>
    </Column>
  );
}
