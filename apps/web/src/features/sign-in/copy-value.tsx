import { useLingui } from '@lingui/react/macro';
import { ActionIcon, CopyButton } from '@mantine/core';
import '@mantine/core/styles/ActionIcon.layer.css';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import styles from './copy-value.module.css';

/** A value to copy elsewhere, whole and with its name. */
export function CopyValue({ label, value }: { label: string; value: string }) {
  const { t } = useLingui();
  return (
    <div className={styles.row}>
      <dt>{label}</dt>
      <dd>
        <code>{value}</code>
        <CopyButton value={value}>
          {({ copied, copy }) => (
            <ActionIcon variant="subtle" color="gray" onClick={copy} aria-label={copied ? t`Copied: ${label}` : t`Copy: ${label}`} title={copied ? t`Copied` : t`Copy`}>
              {copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
            </ActionIcon>
          )}
        </CopyButton>
      </dd>
    </div>
  );
}
