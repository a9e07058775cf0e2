import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './reach-row.module.css';

interface ReachCellProps {
  /** What its column is called: said in the cell where there are no columns. */
  name: string;
  children: ReactNode;
}

/** A figure of a row. */
export function ReachCell({ name, children }: ReachCellProps) {
  return (
    <Table.Td className={styles.figure}>
      <span className={styles.name} aria-hidden>{name}</span>
      {children}
    </Table.Td>
  );
}
