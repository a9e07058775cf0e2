import type { OnRead } from '../../shared/ui/table/paged-table.js';
import { RowsRead } from '../../shared/ui/table/rows-read.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { ReachPageQuery } from './reach-query.js';
import { ReachRow } from './reach-row.js';

/** The rows of one page of the table. */
export function ReachRows({ after, onRead }: { after: string | null; onRead: OnRead }) {
  const { data, error, retry } = usePage(ReachPageQuery, { after });
  return (
    <RowsRead connection={data?.viewer.person?.activity} error={error} onRetry={retry} onRead={onRead}>
      {({ node, cursor }) => <ReachRow key={cursor} published={node} />}
    </RowsRead>
  );
}
