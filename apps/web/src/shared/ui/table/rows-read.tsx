import { Table } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { Failure } from '../failure.js';
import { PostsSkeleton } from '../skeleton.js';
import type { OnRead } from './paged-table.js';

interface Connection<Edge> {
  edges: readonly Edge[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

interface RowsReadProps<Edge> {
  connection: Connection<Edge> | undefined;
  error: CombinedError | undefined;
  onRetry: () => void;
  onRead: OnRead;
  children: (edge: Edge) => ReactNode;
}

/** The rows of one page of a table, or why there are none yet. */
export function RowsRead<Edge>({ connection, error, onRetry, onRead, children }: RowsReadProps<Edge>) {
  const size = connection?.edges.length;
  const next = connection?.pageInfo.hasNextPage ? (connection.pageInfo.endCursor ?? null) : null;
  useEffect(() => {
    if (size !== undefined) onRead({ size, next });
  }, [size, next, onRead]);
  if (connection) return connection.edges.map(children);
  return (
    <Table.Tr>
      <Table.Td colSpan={12}>{error ? <Failure error={error} onRetry={onRetry} /> : <PostsSkeleton count={3} />}</Table.Td>
    </Table.Tr>
  );
}
