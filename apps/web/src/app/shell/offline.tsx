import { Trans } from '@lingui/react/macro';
import { IconCloudOff } from '@tabler/icons-react';
import { useNetwork } from '@mantine/hooks';
import { useLineIsDown } from '../../shared/network/line.js';
import styles from './offline.module.css';

/** Says so while there is no network, or no hub at its end. What was read stays readable, and what is new comes by itself afterwards. */
export function Offline() {
  const { online } = useNetwork();
  const down = useLineIsDown();
  return (
    <div role="status" className={styles.place}>
      {(!online || down) && (
        <p className={styles.note} data-line-down>
          <IconCloudOff size={18} aria-hidden />
          {online ? <Trans>No connection to Tidings. It keeps trying, and what is new comes by itself.</Trans> : <Trans>You’re offline. New posts will come when you’re back.</Trans>}
        </p>
      )}
    </div>
  );
}
