import { useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconLock, IconUsers } from '@tabler/icons-react';
import type { ComponentPropsWithRef } from 'react';
import styles from './destination-button.module.css';

export interface Destination {
  id: string;
  name: string;
  kind: 'EVERYONE' | 'DEPARTMENT' | 'TOPIC' | 'BROADCAST';
  private: boolean;
}

/** Says where the post goes, and leads to the other places. Without a channel it goes to the whole company. */
export function DestinationButton({ channel, ...button }: ComponentPropsWithRef<'button'> & { channel: Destination | undefined }) {
  const { t } = useLingui();
  const Icon = channel?.private ? IconLock : IconUsers;
  const name = channel?.name ?? t`Everyone`;
  return (
    <UnstyledButton aria-haspopup="listbox" aria-expanded={false} {...button} className={styles.destination} aria-label={t`Channel: ${name}`}>
      <Icon size={15} aria-hidden />
      <span>{name}</span>
      <IconChevronDown size={14} aria-hidden />
    </UnstyledButton>
  );
}
