import { Trans } from '@lingui/react/macro';
import { Table } from '@mantine/core';

/** What the columns of the table are about. */
export function ReachHead() {
  return (
    <>
      <Table.Th scope="col"><Trans>Published</Trans></Table.Th>
      <Table.Th scope="col"><Trans>Seen</Trans></Table.Th>
      <Table.Th scope="col"><Trans context="how many">Read</Trans></Table.Th>
      <Table.Th scope="col"><Trans>Departments</Trans></Table.Th>
      <Table.Th scope="col"><Trans>Reactions</Trans></Table.Th>
      <Table.Th scope="col"><Trans>Replies</Trans></Table.Th>
      <Table.Th scope="col"><Trans>Passed on</Trans></Table.Th>
    </>
  );
}
