import { Trans, useLingui } from '@lingui/react/macro';
import { IconDownload } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { AuditCheckNote, LastAuditCheck } from '../../../features/people/audit/audit-check.js';
import { AuditLine } from '../../../features/people/audit/audit-parts.js';
import { AuditRow } from '../../../features/people/audit/audit-row.js';
import { graphql } from '../../../shared/graphql/document.js';
import { Button } from '../../../shared/ui/button.js';
import { Menu } from '../../../shared/ui/menu.js';
import { Empty } from '../../../shared/ui/empty.js';
import { Failure } from '../../../shared/ui/failure.js';
import { More } from '../../../shared/ui/more.js';
import { Rows } from '../../../shared/ui/rows.js';
import { PostsSkeleton } from '../../../shared/ui/skeleton.js';
import { AdminPage } from '../admin-page.js';
import { AuditFilters } from './audit-filters.js';
import { auditFilterOf, exportAddress } from './audit-filter.js';
import type { AuditSearch } from './audit-search.js';

void [AuditLine, LastAuditCheck];

const AuditEntriesQuery = graphql(`
  query AuditEntries($filter: AuditFilter!, $after: String, $further: Boolean!) {
    auditEntries(filter: $filter, first: 50, after: $after) {
      edges {
        node {
          id
          ...AuditLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    ...LastAuditCheck @skip(if: $further)
  }
`);

/** What was done to security, administration and moderation: by whom, to whom, when. */
export function AdminAudit() {
  const { t } = useLingui();
  const search = useSearch({ from: '/shell/admin/audit' });
  const navigate = useNavigate();
  return (
    <AdminPage
      title={t`Audit log`}
      about={<Trans>What was done here, and who did it; what was refused isn’t recorded. Entries are never changed or deleted, and none says what people wrote.</Trans>}
      actions={
        <Menu position="bottom-end" radius="md" width={260}>
          <Menu.Target>
            <Button variant="quiet" leftSection={<IconDownload size={16} />}>
              <Trans>Export</Trans>
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>
              <Trans>What is shown, at most 50,000 entries. That you did it is recorded.</Trans>
            </Menu.Label>
            <Menu.Item component="a" href={exportAddress(search, 'csv')} download>
              CSV
            </Menu.Item>
            <Menu.Item component="a" href={exportAddress(search, 'jsonl')} download>
              JSON Lines
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      }
    >
      <AuditCheckNote />
      <AuditFilters search={search} onChange={(next) => void navigate({ to: '/admin/audit', search: next, replace: true, resetScroll: false })} />
      <Rows label={t`Entries`}>
        <Page key={JSON.stringify(search)} search={search} after={null} />
      </Rows>
    </AdminPage>
  );
}

function Page({ search, after }: { search: AuditSearch; after: string | null }) {
  const { t } = useLingui();
  const [{ data, error }, again] = useQuery({ query: AuditEntriesQuery, variables: { filter: auditFilterOf(search), after, further: after !== null }, requestPolicy: 'cache-and-network' });
  if (error && !data) return <Failure error={error} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  if (!data) return <PostsSkeleton count={3} />;
  const { edges, pageInfo } = data.auditEntries;
  if (edges.length === 0 && !after) return <Empty title={t`No entry fits`} />;
  return (
    <>
      {edges.map(({ node }) => (
        <AuditRow key={node.id} entry={node} />
      ))}
      {pageInfo.hasNextPage && <More>{() => <Page search={search} after={pageInfo.endCursor ?? null} />}</More>}
    </>
  );
}
