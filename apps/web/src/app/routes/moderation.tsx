import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';
import '@mantine/core/styles/FloatingIndicator.layer.css';
import '@mantine/core/styles/SegmentedControl.layer.css';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts, useFrame } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { More } from '../../shared/ui/more.js';
import { Rows } from '../../shared/ui/rows.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { BackButton } from '../shell/back-button.js';
import { Column } from '../shell/column.js';
import { ListedCase, ListedCaseView } from './listed-case.js';
import styles from './moderation.module.css';
import { Missing } from './not-found.js';
import { WaitingPosts } from './waiting-posts.js';

void [FrameParts, ListedCase];

const ModerationPageQuery = graphql(`
  query ModerationPage($status: CaseStatus!, $appealed: Boolean, $after: String, $withFrame: Boolean!) {
    cases(status: $status, appealed: $appealed, first: 20, after: $after) {
      edges {
        node {
          id
          ...ListedCase
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

const ModerationCaseQuery = graphql(`
  query ModerationCase($id: ID!, $withFrame: Boolean!) {
    node(id: $id) {
      __typename
      id
      ...ListedCase
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

/** What each queue of cases asks for. */
const QUEUES = { OPEN: { status: 'OPEN', appealed: false }, APPEALS: { status: 'OPEN', appealed: true }, DECIDED: { status: 'DECIDED', appealed: null } } as const;
type CaseQueue = keyof typeof QUEUES;
type Queue = CaseQueue | 'WAITING';

function queueOf(name: string | undefined): Queue {
  const queue = name?.toUpperCase() ?? '';
  return queue === 'WAITING' || Object.hasOwn(QUEUES, queue) ? (queue as Queue) : 'OPEN';
}

/** What was reported and what waits, for moderators; or the case that the address names. */
export function ModerationPage() {
  const { case: id } = useSearch({ from: '/shell/moderation' });
  return id ? <OneCase key={id} id={id} /> : <Queues />;
}

function OneCase({ id }: { id: string }) {
  const { t } = useLingui();
  const { data, error, retry } = usePage(ModerationCaseQuery, { id });
  const found = data?.node?.__typename === 'Case' ? data.node : undefined;
  return (
    <Column title={t`Case`} wide back={<BackButton />}>
      {error && !data && <Failure error={error} onRetry={retry} />}
      {!data && !error && <PostsSkeleton count={1} />}
      {data && !found && <Empty title={t`There is no such case`}><Trans>Or it is about what you wrote yourself: others decide that.</Trans></Empty>}
      {found && (
        <Rows label={t`Cases`}>
          <ListedCaseView listed={found} alone />
        </Rows>
      )}
    </Column>
  );
}

function Queues() {
  const { t } = useLingui();
  const queue = queueOf(useSearch({ from: '/shell/moderation' }).queue);
  const navigate = useNavigate();
  const { viewer, viewerCanModerate } = useFrame();
  if (viewerCanModerate === false) return <Missing what="page" />;
  return (
    <Column title={t`Moderation`} wide>
      <div className={styles.queues}>
        <SegmentedControl
          aria-label={t`Which work`}
          fullWidth
          size="xs"
          radius="xl"
          value={queue}
          onChange={(value) => void navigate({ to: '/moderation', search: value === 'OPEN' ? {} : { queue: value.toLowerCase() }, replace: true })}
          data={[
            { value: 'OPEN', label: counted(t`Reported`, (viewer?.openCaseCount ?? 0) - (viewer?.openAppealCount ?? 0)) },
            { value: 'APPEALS', label: counted(t({ message: 'Look again', context: 'queue' }), viewer?.openAppealCount) },
            { value: 'WAITING', label: counted(t`Waiting`, viewer?.waitingPostCount) },
            { value: 'DECIDED', label: t`Decided` },
          ]}
        />
      </div>
      {queue === 'WAITING' ? (
        <WaitingPosts />
      ) : (
        <Rows label={t`Cases`}>
          <Page key={queue} queue={queue} after={null} />
        </Rows>
      )}
    </Column>
  );
}

function counted(label: string, count: number | null | undefined): string {
  return count ? `${label} ${count}` : label;
}

function Page({ queue, after }: { queue: CaseQueue; after: string | null }) {
  const { t } = useLingui();
  const { data, error, retry } = usePage(ModerationPageQuery, { ...QUEUES[queue], after });
  if (error && !data) return <Failure error={error} onRetry={retry} />;
  if (!data) return <PostsSkeleton count={3} />;
  const { edges, pageInfo } = data.cases;
  if (edges.length === 0 && !after) {
    if (queue === 'DECIDED') return <Empty title={t`No decisions yet`} />;
    if (queue === 'APPEALS') return <Empty title={t`No requests to look again`}><Trans>People whose posts or articles were hidden or removed can ask once for another look. Their requests appear here.</Trans></Empty>;
    return <Empty title={t`Nothing waits`}><Trans>What people report comes here.</Trans></Empty>;
  }
  return (
    <>
      {edges.map(({ node }) => (
        <ListedCaseView key={node.id} listed={node} />
      ))}
      {pageInfo.hasNextPage && <More>{() => <Page queue={queue} after={pageInfo.endCursor ?? null} />}</More>}
    </>
  );
}
