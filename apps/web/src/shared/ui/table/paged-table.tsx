import { Trans } from '@lingui/react/macro';
import { Table } from '@mantine/core';
import '@mantine/core/styles/Table.layer.css';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './paged-table.module.css';

/** Tells the table of a page what was read: how many rows, and where the next begins. */
export type OnRead = (page: { size: number; next: string | null }) => void;

interface PagedTableProps {
  label: string;
  /** The cells of the heading row. */
  head: ReactNode;
  /** Instead of a table without rows. */
  empty: ReactNode;
  /** The rows of the page after a cursor. */
  children: (after: string | null, onRead: OnRead) => ReactNode;
}

/** A table that reads on as its end comes near. Give it another key where its list is another one. */
export function PagedTable({ label, head, empty, children }: PagedTableProps) {
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  const [last, setLast] = useState<{ size: number; next: string | null }>();
  const readLast = useCallback<OnRead>((page) => setLast(page), []);
  const goOn = useCallback(() => {
    setCursors((known) => (last?.next && !known.includes(last.next) ? [...known, last.next] : known));
  }, [last]);
  if (cursors.length === 1 && last?.size === 0) return empty;
  return (
    <>
      <Table className={styles.table} aria-label={label} verticalSpacing={8} horizontalSpacing={10}>
        <Table.Thead>
          <Table.Tr>{head}</Table.Tr>
        </Table.Thead>
        {cursors.map((after, index) => (
          <Table.Tbody key={after ?? ''}>{children(after, index === cursors.length - 1 ? readLast : ignore)}</Table.Tbody>
        ))}
      </Table>
      {last?.next && !cursors.includes(last.next) && <ReadOn onNear={goOn} />}
    </>
  );
}

const ignore: OnRead = () => undefined;

function ReadOn({ onNear }: { onNear: () => void }) {
  const mark = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && onNear(), { rootMargin: '600px' });
    if (mark.current) observer.observe(mark.current);
    return () => observer.disconnect();
  }, [onNear]);
  return (
    <button ref={mark} type="button" className={styles.more} onClick={onNear}>
      <Trans>Show more</Trans>
    </button>
  );
}
