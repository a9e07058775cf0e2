import { Trans } from '@lingui/react/macro';
import { useNetwork } from '@mantine/hooks';
import styles from './offline.module.css';

/** Says so while there is no network. What was read stays readable, and what is new comes by itself afterwards. */
export function Offline() {
  const { online } = useNetwork();
  return (
    <div role="status" className={styles.place}>
      {!online && <p className={styles.note}><Trans>You’re offline. New posts will come when you’re back.</Trans></p>}
    </div>
  );
}
