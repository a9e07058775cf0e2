import { Table, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './sorted-head.module.css';

interface SortedHeadProps {
  backwards: boolean;
  onTurn: () => void;
  children: ReactNode;
}

/** The heading of the column that the rows are sorted by; pressed, they turn round. */
export function SortedHead({ backwards, onTurn, children }: SortedHeadProps) {
  const Icon = backwards ? IconArrowDown : IconArrowUp;
  return (
    <Table.Th scope="col" aria-sort={backwards ? 'descending' : 'ascending'}>
      <UnstyledButton className={styles.sort} onClick={onTurn}>
        {children} <Icon size={14} aria-hidden />
      </UnstyledButton>
    </Table.Th>
  );
}
