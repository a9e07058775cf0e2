import { t } from '@lingui/core/macro';
import { Notifications, notifications } from '@mantine/notifications';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Notification.layer.css';
import '@mantine/notifications/styles.layer.css';
import { newKey } from '../state/new-key.js';
import type { NoticeAction } from './notice-action.js';
import styles from './toast.module.css';

/** Used by `toast.tsx` alone, which loads this file when the first toast is due. */
export function showNotification(message: string, tone: 'calm' | 'error', action?: NoticeAction): void {
  // What is only said is said once, however often it happens. What can be taken back is a thing of its own each time.
  const id = action ? newKey() : message;
  let taken = false;
  const act = () => {
    taken = true;
    notifications.hide(id);
    action?.onClick();
  };
  const body = action ? (
    <span className={styles.line}>
      {message}
      <button type="button" className={styles.action} data-action="take-back" onClick={act}>
        {action.label}
      </button>
    </span>
  ) : (
    message
  );
  // There must be time to read what can be taken back, and to reach it.
  notifications.show({
    message: body, color: tone === 'error' ? 'red' : undefined, autoClose: tone === 'error' || action ? 8000 : 4000, id,
    onClose: () => {
      if (!taken) action?.onLeft?.();
    },
    closeButtonProps: { 'aria-label': t`Close` },
  });
}

export default function ToastHost() {
  return <Notifications className={styles.host} position="bottom-center" limit={3} zIndex={400} />;
}
