import { Notifications, notifications } from '@mantine/notifications';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Notification.layer.css';
import '@mantine/notifications/styles.layer.css';

/** Used by `toast.tsx` alone, which loads this file when the first toast is due. */
export function showNotification(message: string, tone: 'calm' | 'error'): void {
  notifications.show({ message, color: tone === 'error' ? 'red' : undefined, autoClose: tone === 'error' ? 8000 : 4000, id: message });
}

export default function ToastHost() {
  return <Notifications position="bottom-center" limit={3} zIndex={400} />;
}
