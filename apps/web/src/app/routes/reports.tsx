import { Trans, useLingui } from '@lingui/react/macro';
import { OwnReport, OwnReportView } from '../../features/moderation/own-report.js';
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

void [FrameParts, OwnReportView];

const ReportsPageQuery = graphql(`
  query ReportsPage($after: String, $withFrame: Boolean!) {
    myReports(first: 20, after: $after) {
      edges {
        cursor
        node {
          decidedAt
          isNew
          ...OwnReportView
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

const MarkOutcomesSeen = graphql(`
  mutation MarkOutcomesSeen($until: DateTime!) {
    markOutcomesSeen(input: { until: $until }) {
      newOutcomeCount
    }
  }
`);

/** What one has reported, and what moderators decided. */
export function ReportsPage() {
  const { t } = useLingui();
  return (
    <SettingsPage title={t`Your reports`}>
      <Rows label={t`Your reports`}>
        <Page after={null} />
      </Rows>
    </SettingsPage>
  );
}

function Page({ after }: { after: string | null }) {
  const { t } = useLingui();
  const { data, error, retry } = usePage(ReportsPageQuery, { after });
  useMarkSeen(MarkOutcomesSeen, data?.myReports.edges.flatMap(({ node }) => (node.isNew ? [node.decidedAt] : [])));
  if (error && !data) return <Failure error={error} onRetry={retry} />;
  if (!data) return <PostsSkeleton count={3} />;
  const { edges, pageInfo } = data.myReports;
  if (edges.length === 0 && !after) {
    return <Empty title={t`You haven’t reported anything`}><Trans>If a post or an article isn’t right, report it from its menu. What the moderators decide will be shown here.</Trans></Empty>;
  }
  return (
    <>
      {edges.map(({ cursor, node }) => (
        <OwnReport key={cursor} report={node} />
      ))}
      {pageInfo.hasNextPage && <More>{() => <Page after={pageInfo.endCursor ?? null} />}</More>}
    </>
  );
}
