import { Trans } from '@lingui/react/macro';
import { Badge } from '@mantine/core';
import '@mantine/core/styles/Badge.layer.css';
import { readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { AccountRow } from './account-parts.js';
import styles from './account-marks.module.css';

/** What somebody is beside a plain employee. */
export function AccountMarks({ person: masked }: { person: FragmentType<typeof AccountRow> }) {
  const { former, official, account } = readFragment(AccountRow, masked);
  return (
    <span className={styles.marks}>
      {former && (
        <Badge variant="light" color="gray" radius="sm" tt="none">
          <Trans>Former</Trans>
        </Badge>
      )}
      {account?.kind === 'GUEST' && (
        <Badge variant="light" color="orange" radius="sm" tt="none">
          <Trans>Guest</Trans>
        </Badge>
      )}
      {account?.roles.includes('ADMINISTRATOR') && (
        <Badge variant="light" radius="sm" tt="none">
          <Trans>Administrator</Trans>
        </Badge>
      )}
      {account?.roles.includes('MODERATOR') && (
        <Badge variant="light" radius="sm" tt="none">
          <Trans>Moderator</Trans>
        </Badge>
      )}
      {official && (
        <Badge variant="outline" radius="sm" tt="none">
          {official.label}
        </Badge>
      )}
    </span>
  );
}
