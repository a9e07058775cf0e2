import { SegmentedControl } from '@mantine/core';
import '@mantine/core/styles/FloatingIndicator.layer.css';
import '@mantine/core/styles/SegmentedControl.layer.css';
import { useState } from 'react';
import { CaseFile } from '../../features/moderation/case-file-fragment.js';
import { CaseView } from '../../features/moderation/case-file.js';
import { graphql, type VariablesOf } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { More } from '../../shared/ui/more.js';
import { Rows } from '../../shared/ui/rows.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { Column } from '../shell/column.js';

void [CaseFile, FrameParts];

const ModerationPageQuery = graphql(`
  query ModerationPage($status: CaseStatus!, $after: String, $withFrame: Boolean!) {
    cases(status: $status, first: 20, after: $after) {
      edges {
        node {
          id
          ...CaseFile
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

type Status = VariablesOf<typeof ModerationPageQuery>['status'];

/** What was reported, for moderators. */
export function ModerationPage() {
  const [status, setStatus] = useState<Status>('OPEN');
  return (
    <Column
      title="Moderation"
      actions={
        <SegmentedControl
          aria-label="Which cases"
          size="xs"
          radius="xl"
          value={status}
          onChange={(value) => setStatus(value as Status)}
          data={[
            { value: 'OPEN', label: 'Open' },
            { value: 'DECIDED', label: 'Decided' },
          ]}
        />
      }
    >
      <Rows label="Cases">
        <Page key={status} status={status} after={null} />
      </Rows>
    </Column>
  );
}

function Page({ status, after }: { status: Status; after: string | null }) {
  const { data, error, retry } = usePage(ModerationPageQuery, { status, after });
  if (error && !data) return <Failure error={error} onRetry={retry} />;
  if (!data) return <PostsSkeleton count={3} />;
  const { edges, pageInfo } = data.cases;
  if (edges.length === 0 && !after) {
    return status === 'OPEN' ? <Empty title="Nothing waits">What people report comes here.</Empty> : <Empty title="No decisions yet" />;
  }
  return (
    <>
      {edges.map(({ node }) => (
        <CaseView key={node.id} file={node} />
      ))}
      {pageInfo.hasNextPage && <More>{() => <Page status={status} after={pageInfo.endCursor ?? null} />}</More>}
    </>
  );
}
