import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import '@mantine/core/styles/ActionIcon.layer.css';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { putOnClipboard } from '../../shared/ui/put-on-clipboard.js';
import { showError } from '../../shared/ui/toast.js';
import styles from './copy-value.module.css';

/** So long, in milliseconds, it is said that a value was copied. */
const SAID_MS = 2_000;

/** A value to copy elsewhere, whole and with its name. */
export function CopyValue({ label, value }: { label: string; value: string }) {
  const { t } = useLingui();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), SAID_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    const there = await putOnClipboard(value);
    setCopied(there);
    if (!there) showError(t`Your browser doesn’t let Tidings copy. Select the value, and copy it yourself.`);
  };
  return (
    <div className={styles.row}>
      <dt>{label}</dt>
      <dd>
        <code>{value}</code>
        <ActionIcon variant="subtle" color="gray" onClick={() => void copy()} aria-label={copied ? t`Copied: ${label}` : t`Copy: ${label}`} title={copied ? t`Copied` : t`Copy`}>
          {copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
        </ActionIcon>
      </dd>
    </div>
  );
}
