import { t } from '@lingui/core/macro';
import { Notifications, notifications } from '@mantine/notifications';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Notification.layer.css';
import '@mantine/notifications/styles.layer.css';
import type { NoticeAction } from './toast.js';
import styles from './toast.module.css';

/** Used by `toast.tsx` alone, which loads this file when the first toast is due. */
export function showNotification(message: string, tone: 'calm' | 'error', action?: NoticeAction): void {
  const act = () => {
    notifications.hide(message);
    action?.onClick();
  };
  const body = action ? (
    <span className={styles.line}>
      {message}
      <button type="button" className={styles.action} onClick={act}>
        {action.label}
      </button>
    </span>
  ) : (
    message
  );
  // There must be time to read what can be taken back, and to reach it.
  notifications.show({
    message: body, color: tone === 'error' ? 'red' : undefined, autoClose: tone === 'error' || action ? 8000 : 4000, id: message,
    closeButtonProps: { 'aria-label': t`Close` },
  });
}

export default function ToastHost() {
  return <Notifications position="bottom-center" limit={3} zIndex={400} />;
}
