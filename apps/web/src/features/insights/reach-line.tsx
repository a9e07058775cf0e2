import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconChartLine } from '@tabler/icons-react';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../../shared/graphql/document.js';
import { isCounted } from './counted.js';
import { fetchReach, openReach } from './open-reach.js';
import { ReachParts } from './reach-parts.js';
import styles from './reach-line.module.css';

void ReachParts;

const ReachQuery = graphql(`
  query Reach($id: ID!) {
    node(id: $id) {
      __typename
      ... on Post {
        id
        createdAt
        reach {
          ...ReachParts
        }
      }
      ... on Article {
        id
        publishedAt
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
  if (node?.__typename !== 'Post' && node?.__typename !== 'Article') return null;
  const reach = readFragment(ReachParts, node.reach);
  const since = node.__typename === 'Post' ? node.createdAt : node.publishedAt;
  if (!reach || !since) return null;
  const { seen, read, departments } = reach;
  return (
    <button type="button" className={styles.line} onPointerEnter={fetchReach} onFocus={fetchReach} onClick={() => openReach(t`How far it reached`, reach, since)}>
      <IconChartLine size={16} aria-hidden />
      <span>
        <Seen seen={seen} since={since} />
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

function Seen({ seen, since }: { seen: number | null | undefined; since: string }) {
  if (seen != null) return <Trans>Seen by {seen}</Trans>;
  return isCounted(since) ? <Trans>Seen by too few for a figure so far</Trans> : <Trans>Who sees it is counted tonight</Trans>;
}
