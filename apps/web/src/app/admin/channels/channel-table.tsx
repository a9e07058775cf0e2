import { Trans, useLingui } from '@lingui/react/macro';
import { Badge, Table } from '@mantine/core';
import '@mantine/core/styles/Badge.layer.css';
import { IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { channelKinds } from '../../../features/channels/channel-words.js';
import { RecordMenu } from '../../../features/channels/records/record-menu.js';
import { RecordRow } from '../../../features/channels/records/record-parts.js';
import { graphql, readFragment } from '../../../shared/graphql/document.js';
import { listed, plain } from '../../../shared/language/formats.js';
import { Empty } from '../../../shared/ui/empty.js';
import { type OnRead, PagedTable } from '../../../shared/ui/table/paged-table.js';
import { RowsRead } from '../../../shared/ui/table/rows-read.js';
import styles from './channel-table.module.css';
import { type ChannelSearch, recordFilterOf } from './channel-search.js';

void RecordRow;

const ChannelRecordsQuery = graphql(`
  query ChannelRecords($filter: ChannelRecordFilter!, $after: String) {
    channelRecords(filter: $filter, first: 50, after: $after) {
      edges {
        node {
          id
          ...RecordRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export function ChannelTable({ search }: { search: ChannelSearch }) {
  const { t } = useLingui();
  return (
    <PagedTable
      label={t`Channels`}
      head={
        <>
          <Table.Th scope="col">
            <Trans>Name</Trans>
          </Table.Th>
          <Table.Th scope="col" data-wide>
            <Trans>Looked after by</Trans>
          </Table.Th>
          <Table.Th scope="col" data-wide>
            <Trans>Members</Trans>
          </Table.Th>
          <Table.Th scope="col">
            <span className={styles.hidden}>
              <Trans>Actions</Trans>
            </span>
          </Table.Th>
        </>
      }
      empty={<Empty title={t`No channel fits`} />}
    >
      {(after, onRead) => <Rows search={search} after={after} onRead={onRead} />}
    </PagedTable>
  );
}

function Rows({ search, after, onRead }: { search: ChannelSearch; after: string | null; onRead: OnRead }) {
  const { t } = useLingui();
  const [{ data, error }, again] = useQuery({ query: ChannelRecordsQuery, variables: { filter: recordFilterOf(search), after }, requestPolicy: 'cache-and-network' });
  const reread = () => again({ requestPolicy: 'network-only' });
  return (
    <RowsRead connection={data?.channelRecords} error={error} onRetry={reread} onRead={onRead}>
      {({ node }) => {
        const record = readFragment(RecordRow, node);
        const { Icon, label } = channelKinds[record.kind];
        const owners = listed(record.owners.map(({ displayName }) => displayName));
        const name = record.channel?.name ?? t`a private channel`;
        return (
          <Table.Tr key={record.id}>
            <Table.Td>
              <div className={styles.channel}>
                {record.private ? <IconLock size={18} aria-hidden /> : <Icon size={18} aria-hidden />}
                <div>
                  {record.channel ? (
                    <Link to="/c/$slug" params={{ slug: record.channel.slug }}>
                      {name}
                    </Link>
                  ) : (
                    <span className={styles.unseen}>
                      <Trans>Private channel</Trans>
                    </span>
                  )}
                  <small>
                    {t(label)}
                    {record.companyWide && (
                      <Badge size="sm" variant="light" radius="sm" tt="none">
                        <Trans>For everybody</Trans>
                      </Badge>
                    )}
                    {record.archivedAt && (
                      <Badge size="sm" variant="light" color="gray" radius="sm" tt="none">
                        <Trans>Archived</Trans>
                      </Badge>
                    )}
                  </small>
                  <small className={styles.narrow}>{owners}</small>
                </div>
              </div>
            </Table.Td>
            <Table.Td data-wide>
              {owners || (record.kind === 'EVERYONE' ? <Trans>Administrators</Trans> : <span className={styles.none}>{record.kind === 'DEPARTMENT' ? <Trans>Nobody leads it</Trans> : <Trans>Nobody</Trans>}</span>)}
            </Table.Td>
            <Table.Td data-wide>{plain(record.memberCount)}</Table.Td>
            <Table.Td>
              <RecordMenu record={record} name={name} onDone={reread} />
            </Table.Td>
          </Table.Tr>
        );
      }}
    </RowsRead>
  );
}
