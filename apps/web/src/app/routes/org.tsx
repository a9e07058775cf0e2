import { Trans, useLingui } from '@lingui/react/macro';
import { IconCurrentLocation, IconMinus, IconPlus } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { OrgChart } from '../../features/people/org/org-chart.js';
import { OrgChartQuery } from '../../features/people/org/org-person.js';
import { PersonFinder } from '../../features/people/org/person-finder.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { ActionButton } from '../../shared/ui/action-button.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { Column } from '../shell/column.js';
import { LinkButton } from '../shell/link-button.js';
import styles from './org.module.css';

const SMALLEST = 0.4;
const LARGEST = 1.6;

/** Who reports to whom, from the top down; it opens at oneself, or at whom the address names. */
export function OrgPage() {
  const { t } = useLingui();
  const { person } = useSearch({ from: '/shell/org' });
  const navigate = useNavigate({ from: '/org' });
  const [zoom, setZoom] = useState(1);
  const { data, error, retry } = usePage(OrgChartQuery, { handle: person ?? '', own: !person });
  const step = useCallback((by: number) => setZoom((before) => Math.min(LARGEST, Math.max(SMALLEST, Math.round((before + by * 0.1) * 10) / 10))), []);
  const show = (next: string | undefined) => void navigate({ search: next ? { person: next } : {}, replace: true });
  return (
    <Column title={t`Org chart`} full actions={<LinkButton to="/people"><Trans>Directory</Trans></LinkButton>}>
      <div className={styles.bar}>
        <PersonFinder onFind={show} />
        <span className={styles.space} />
        <ActionButton label={t`Show me`} icon={<IconCurrentLocation />} onClick={() => show(undefined)} />
        <span className={styles.zoom}>
          <ActionButton label={t`Smaller`} icon={<IconMinus />} disabled={zoom <= SMALLEST} onClick={() => step(-1)} />
          <ActionButton label={t`Larger`} icon={<IconPlus />} disabled={zoom >= LARGEST} onClick={() => step(1)} />
        </span>
      </div>
      {error && !data && <Failure error={error} onRetry={retry} />}
      {!data && !error && <PostsSkeleton count={3} />}
      {data && data.topOfCompany.length === 0 && <Empty title={t`No chart to show`}><Trans>The directory says of nobody to whom they report, or you are here as a guest.</Trans></Empty>}
      {data && data.topOfCompany.length > 0 && <OrgChart data={data} zoom={zoom} onZoom={step} />}
    </Column>
  );
}
