import { useLingui } from '@lingui/react/macro';
import { Table } from '@mantine/core';
import { readFragment } from '../../shared/graphql/document.js';
import { ReachParts } from '../../features/insights/reach-parts.js';
import { plain } from '../../shared/language/formats.js';
import { PublishedTitle } from './published-title.js';
import { ReachCell } from './reach-cell.js';
import { ReachCells } from './reach-cells.js';
import type { Published } from './reach-query.js';
import styles from './reach-row.module.css';

/** Something of one's own, and what came of it. */
export function ReachRow({ published }: { published: Published }) {
  const { t } = useLingui();
  const reach = readFragment(ReachParts, published.reach);
  const { replies, passedOn } = countsOf(published);
  const reactions = published.reactionCounts.reduce((sum, { count }) => sum + count, 0);
  return (
    <Table.Tr className={styles.row}>
      <Table.Th scope="row" className={styles.what}>
        <PublishedTitle published={published} />
      </Table.Th>
      <ReachCells reach={reach} since={(published.__typename === 'Article' ? published.publishedAt : published.createdAt) ?? ''} />
      <ReachCell name={t`Reactions`}>{plain(reactions)}</ReachCell>
      <ReachCell name={t`Replies`}>{plain(replies)}</ReachCell>
      <ReachCell name={t`Passed on`}>{plain(passedOn)}</ReachCell>
    </Table.Tr>
  );
}

/** Quoting is passing on with words of one's own, and so is carrying an article on a post. */
function countsOf(published: Published): { replies: number; passedOn: number } {
  if (published.__typename === 'Article') return { replies: published.discussionCount, passedOn: published.citationCount };
  return { replies: published.threadCount, passedOn: published.repostCount + published.quoteCount };
}
