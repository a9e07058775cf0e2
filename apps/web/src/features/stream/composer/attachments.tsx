import { useLingui } from '@lingui/react/macro';
import { IconFile, IconX } from '@tabler/icons-react';
import type { Attachment } from './use-attachments.js';
import styles from './attachments.module.css';

interface AttachmentsProps {
  attachments: readonly Attachment[];
  onRemove: (key: string) => void;
  onDescribe: (attachment: Attachment, text: string) => void;
}

/** The pictures and files that go with a post: how far they are, what is to be seen on them, and a way to take them back. */
export function Attachments({ attachments, onRemove, onDescribe }: AttachmentsProps) {
  const { t } = useLingui();
  if (attachments.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t`Pictures and files`}>
      {attachments.map((one) => (
        <li key={one.key} className={styles.item} data-kind={one.picture ? 'picture' : 'file'}>
          {one.picture ? <img src={one.preview} alt="" /> : <IconFile size={20} aria-hidden />}
          {!one.picture && <span className={styles.name}>{one.name}</span>}
          {!one.id && (
            <progress max={1} value={one.progress === 1 ? undefined : one.progress} aria-label={one.progress === 1 ? t`Looking at ${one.name}` : t`Sending ${one.name}`} />
          )}
          <button type="button" className={styles.remove} aria-label={t`Take ${one.name} back`} onClick={() => onRemove(one.key)}>
            <IconX size={16} aria-hidden />
          </button>
          {one.picture && (
            <input
              className={styles.text}
              placeholder={t`What is to be seen?`}
              aria-label={t`Description of ${one.name} for those who don’t see it`}
              maxLength={1000}
              disabled={!one.id}
              onBlur={(event) => onDescribe(one, event.currentTarget.value)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
