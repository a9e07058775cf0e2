import { Trans, useLingui } from '@lingui/react/macro';
import { ReceivedDecisionView } from '../../features/moderation/received-decision-fragment.js';
import { ReceivedDecision } from '../../features/moderation/received-decision.js';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { useMarkSeen } from '../../shared/graphql/use-mark-seen.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { More } from '../../shared/ui/more.js';
import { Rows } from '../../shared/ui/rows.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { SettingsPage } from '../settings/settings-page.js';

void [FrameParts, ReceivedDecisionView];

const DecisionsPageQuery = graphql(`
  query DecisionsPage($after: String, $withFrame: Boolean!) {
    receivedDecisions(first: 20, after: $after) {
      edges {
        node {
          id
          decidedAt
          takenBackAt
          isNew
          appeal {
            answeredAt
          }
          ...ReceivedDecisionView
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

const MarkDecisionsSeen = graphql(`
  mutation MarkDecisionsSeen($until: DateTime!) {
    markDecisionsSeen(input: { until: $until }) {
      newDecisionCount
    }
  }
`);

/** What moderators decided about what one wrote. */
export function DecisionsPage() {
  const { t } = useLingui();
  return (
    <SettingsPage title={t`Moderators’ decisions`}>
      <Rows label={t`Moderators’ decisions`}>
        <Page after={null} />
      </Rows>
    </SettingsPage>
  );
}

function Page({ after }: { after: string | null }) {
  const { t } = useLingui();
  const { data, error, retry } = usePage(DecisionsPageQuery, { after });
  useMarkSeen(MarkDecisionsSeen, data?.receivedDecisions.edges.flatMap(({ node }) => (node.isNew ? [node.decidedAt, node.takenBackAt, node.appeal?.answeredAt] : [])));
  if (error && !data) return <Failure error={error} onRetry={retry} />;
  if (!data) return <PostsSkeleton count={3} />;
  const { edges, pageInfo } = data.receivedDecisions;
  if (edges.length === 0 && !after) {
    return <Empty title={t`Nothing of yours was hidden or removed`}><Trans>If moderators ever do, you find here what it was and why, and can ask them to look again.</Trans></Empty>;
  }
  return (
    <>
      {edges.map(({ node }) => (
        <ReceivedDecision key={node.id} decision={node} />
      ))}
      {pageInfo.hasNextPage && <More>{() => <Page after={pageInfo.endCursor ?? null} />}</More>}
    </>
  );
}
