import { Trans, useLingui } from '@lingui/react/macro';
import { Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { AccountMarks } from '../../../features/people/accounts/account-marks.js';
import { AccountRow } from '../../../features/people/accounts/account-parts.js';
import { DepartmentTree } from '../../../features/people/departments/department-paths.js';
import { PersonCell } from '../../../features/people/accounts/person-cell.js';
import { graphql, readFragment } from '../../../shared/graphql/document.js';
import { Empty } from '../../../shared/ui/empty.js';
import { Facts } from '../../../shared/ui/facts.js';
import { type OnRead, PagedTable } from '../../../shared/ui/table/paged-table.js';
import { RowsRead } from '../../../shared/ui/table/rows-read.js';
import { filterOf, type PeopleSearch } from './people-search.js';

void [AccountRow, DepartmentTree];

const AccountsQuery = graphql(`
  query Accounts($filter: AccountFilter!, $after: String, $further: Boolean!) {
    accounts(filter: $filter, first: 50, after: $after) {
      edges {
        node {
          id
          ...AccountRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    ...DepartmentTree @skip(if: $further)
  }
`);

export function PeopleTable({ search }: { search: PeopleSearch }) {
  const { t } = useLingui();
  return (
    <PagedTable
      label={t`People`}
      head={
        <>
          <Table.Th scope="col">
            <Trans>Name</Trans>
          </Table.Th>
          <Table.Th scope="col" data-wide>
            <Trans>Job title</Trans>
          </Table.Th>
          <Table.Th scope="col" data-wide>
            <Trans>Department</Trans>
          </Table.Th>
          <Table.Th scope="col" data-wide>
            <Trans>What they are</Trans>
          </Table.Th>
        </>
      }
      empty={
        <Empty title={t`Nobody fits`}>
          <Trans>Try a part of the name, or other filters.</Trans>
        </Empty>
      }
    >
      {(after, onRead) => <Rows search={search} after={after} onRead={onRead} />}
    </PagedTable>
  );
}

function Rows({ search, after, onRead }: { search: PeopleSearch; after: string | null; onRead: OnRead }) {
  const [{ data, error }, again] = useQuery({ query: AccountsQuery, variables: { filter: filterOf(search), after, further: after !== null }, requestPolicy: 'cache-and-network' });
  return (
    <RowsRead connection={data?.accounts} error={error} onRetry={() => again({ requestPolicy: 'network-only' })} onRead={onRead}>
      {({ node }) => {
        const person = readFragment(AccountRow, node);
        return (
          <Table.Tr key={node.id}>
            <Table.Td>
              <PersonCell
                person={node}
                link={(name, handle) => (
                  <Link to="/admin/people/$handle" params={{ handle }}>
                    {name}
                  </Link>
                )}
                about={
                  <>
                    <Facts of={[person.title, person.department?.name]} /> <AccountMarks person={node} />
                  </>
                }
              />
            </Table.Td>
            <Table.Td data-wide>{person.title}</Table.Td>
            <Table.Td data-wide>{person.department?.name}</Table.Td>
            <Table.Td data-wide>
              <AccountMarks person={node} />
            </Table.Td>
          </Table.Tr>
        );
      }}
    </RowsRead>
  );
}
