import { Trans } from '@lingui/react/macro';
import { IconPhotoOff } from '@tabler/icons-react';
import { RelativeTime } from '../../../shared/time/relative-time.js';
import styles from './removed-face.module.css';

/** On one’s own page: that a moderator took one’s picture away, and why. */
export function RemovedFace({ removal: { reason, at } }: { removal: { reason: string; at: string } }) {
  return (
    <aside className={styles.removed}>
      <IconPhotoOff size={20} aria-hidden />
      <div>
        <p>
          <Trans>
            A moderator removed your picture <RelativeTime date={at} />. You can show another: choose “Edit profile”.
          </Trans>
        </p>
        <blockquote dir="auto">{reason}</blockquote>
      </div>
    </aside>
  );
}
