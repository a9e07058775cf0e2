import { Trans } from '@lingui/react/macro';
import { IconCloudOff } from '@tabler/icons-react';
import { useNetwork } from '@mantine/hooks';
import { useLine } from '../../shared/network/line.js';
import styles from './offline.module.css';

/** Says so while there is no network, or no hub at its end. What was read stays readable, and what is new comes by itself afterwards. */
export function Offline() {
  const { online } = useNetwork();
  const line = useLine();
  return (
    <div role="status" className={styles.place}>
      {(!online || line !== 'up') && (
        <p className={styles.note} data-line-down>
          <IconCloudOff size={18} aria-hidden />
          {!online && <Trans>You’re offline. New posts will come when you’re back.</Trans>}
          {online && line === 'down' && <Trans>No connection to Tidings. It keeps trying, and what is new comes by itself.</Trans>}
          {online && line === 'silent' && <Trans>News doesn’t come by itself just now. Load the page again to see what is new.</Trans>}
        </p>
      )}
    </div>
  );
}
