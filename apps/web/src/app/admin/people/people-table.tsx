import { Trans, useLingui } from '@lingui/react/macro';
import { Table } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { AccountMarks } from '../../../features/people/accounts/account-marks.js';
import { AccountRow } from '../../../features/people/accounts/account-parts.js';
import { DepartmentTree } from '../../../features/people/departments/department-paths.js';
import { PersonCell } from '../../../features/people/accounts/person-cell.js';
import { graphql, readFragment, type ResultOf } from '../../../shared/graphql/document.js';
import { RelativeTime } from '../../../shared/time/relative-time.js';
import { Empty } from '../../../shared/ui/empty.js';
import { Facts } from '../../../shared/ui/facts.js';
import { type OnRead, PagedTable } from '../../../shared/ui/table/paged-table.js';
import { RowsRead } from '../../../shared/ui/table/rows-read.js';
import { type PeopleSearch, variablesOf } from './people-search.js';
import styles from './people-table.module.css';
import { SortedHead } from './sorted-head.js';

void [AccountRow, DepartmentTree];

const AccountsQuery = graphql(`
  query Accounts($filter: AccountFilter!, $first: Int, $after: String, $last: Int, $before: String, $further: Boolean!) {
    accounts(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      edges {
        node {
          id
          account {
            lastSeenAt
          }
          ...AccountRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
        hasPreviousPage
        startCursor
      }
    }
    ...DepartmentTree @skip(if: $further)
  }
`);

interface PeopleTableProps {
  search: PeopleSearch;
  onTurn: () => void;
}

/** People by name, forwards or backwards. */
export function PeopleTable({ search, onTurn }: PeopleTableProps) {
  const { t } = useLingui();
  return (
    <PagedTable
      label={t`People`}
      head={
        <>
          <SortedHead backwards={search.sort === 'backwards'} onTurn={onTurn}>
            <Trans>Name</Trans>
          </SortedHead>
          <Table.Th scope="col" data-wide>
            <Trans>Handle</Trans>
          </Table.Th>
          <Table.Th scope="col" data-wide>
            <Trans>Department</Trans>
          </Table.Th>
          <Table.Th scope="col" data-wide>
            <Trans>Roles</Trans>
          </Table.Th>
          <Table.Th scope="col" data-wide>
            <Trans>Last seen</Trans>
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
  const navigate = useNavigate();
  const [{ data, error }, again] = useQuery({ query: AccountsQuery, variables: variablesOf(search, after), requestPolicy: 'cache-and-network' });
  const accounts = data && (search.sort === 'backwards' ? backwards(data.accounts) : data.accounts);
  return (
    <RowsRead connection={accounts} error={error} onRetry={() => again({ requestPolicy: 'network-only' })} onRead={onRead}>
      {({ node }) => {
        const person = readFragment(AccountRow, node);
        const seen = <LastSeen former={person.former} at={node.account?.lastSeenAt} />;
        // The name is the link that the keyboard finds; a pointer needn't aim at it.
        const open = () => void navigate({ to: '/admin/people/$handle', params: { handle: person.handle } });
        return (
          <Table.Tr key={node.id} className={styles.row} onClick={open}>
            <Table.Td>
              <PersonCell
                person={node}
                link={(name, handle) => (
                  <Link to="/admin/people/$handle" params={{ handle }} onClick={(event) => event.stopPropagation()}>
                    {name}
                  </Link>
                )}
                title={person.title}
                about={
                  <>
                    <Facts of={[person.title, person.department?.name]} /> · {seen} <AccountMarks person={node} />
                  </>
                }
              />
            </Table.Td>
            <Table.Td data-wide><bdi className={styles.handle}>@{person.handle}</bdi></Table.Td>
            <Table.Td data-wide>{person.department?.name}</Table.Td>
            <Table.Td data-wide>
              <AccountMarks person={node} />
            </Table.Td>
            <Table.Td data-wide>{seen}</Table.Td>
          </Table.Tr>
        );
      }}
    </RowsRead>
  );
}

function LastSeen({ former, at }: { former: boolean; at: string | null | undefined }) {
  return <span className={styles.seen}>{former ? <Trans>has left</Trans> : at ? <RelativeTime date={at} /> : <Trans>not seen yet</Trans>}</span>;
}

type Accounts = ResultOf<typeof AccountsQuery>['accounts'];

/** The server gives what precedes a cursor in the same order as what follows it. */
function backwards({ edges, pageInfo }: Accounts) {
  return { edges: edges.toReversed(), pageInfo: { hasNextPage: pageInfo.hasPreviousPage, endCursor: pageInfo.startCursor } };
}
