import { Trans, useLingui } from '@lingui/react/macro';
import { Outlet } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { FrameQuery, useFrame } from '../../shared/graphql/frame.js';
import { Failure } from '../../shared/ui/failure.js';
import { NotFound } from '../routes/not-found.js';
import { AdminNav } from './admin-nav.js';
import styles from './admin-frame.module.css';

/** Around every page of administration: its own navigation. Who doesn't run the hub finds no such page, and nothing is asked for them. */
export function AdminFrame() {
  const { t } = useLingui();
  const [{ error }, again] = useQuery({ query: FrameQuery });
  const { viewerCanAdminister } = useFrame();
  if (viewerCanAdminister === undefined) return error ? <Failure error={error} onRetry={() => again({ requestPolicy: 'network-only' })} /> : null;
  if (!viewerCanAdminister) return <NotFound />;
  return (
    <div className={styles.frame} data-full>
      <nav aria-label={t`Administration`} className={styles.nav}>
        <p className={styles.heading} aria-hidden>
          <Trans>Administration</Trans>
        </p>
        <AdminNav />
      </nav>
      <div className={styles.page}>
        <Outlet />
      </div>
    </div>
  );
}
