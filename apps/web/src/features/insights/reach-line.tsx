import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconChartLine } from '@tabler/icons-react';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../../shared/graphql/document.js';
import { openReach } from './open-reach.js';
import { ReachParts } from './reach-parts.js';
import styles from './reach-line.module.css';

void ReachParts;

const ReachQuery = graphql(`
  query Reach($id: ID!) {
    node(id: $id) {
      __typename
      ... on Post {
        id
        reach {
          ...ReachParts
        }
      }
      ... on Article {
        id
        reach {
          ...ReachParts
        }
      }
    }
  }
`);

/** Under what one wrote: how many it reached. Asked for after the page, as nobody else sees it. */
export default function ReachLine({ id }: { id: string }) {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: ReachQuery, variables: { id }, requestPolicy: 'cache-and-network' });
  const node = data?.node;
  const masked = node?.__typename === 'Post' || node?.__typename === 'Article' ? node.reach : null;
  const reach = readFragment(ReachParts, masked);
  if (!reach) return null;
  const { seen, read, departments } = reach;
  return (
    <button type="button" className={styles.line} onClick={() => openReach(t`How far it reached`, reach)}>
      <IconChartLine size={16} aria-hidden />
      <span>
        {seen === null || seen === undefined ? <Trans>Seen by too few for a figure so far</Trans> : <Trans>Seen by {seen}</Trans>}
        {read ? (
          <>
            {', '}
            <Trans>read by {read}</Trans>
          </>
        ) : null}
        {departments > 1 && (
          <>
            {', '}
            <Plural value={departments} one="in # department" other="in # departments" />
          </>
        )}
      </span>
    </button>
  );
}
