import { Plural, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../../../shared/graphql/document.js';
import { Failure } from '../../../shared/ui/failure.js';
import { AdminPage } from '../admin-page.js';
import { Figure } from './figure.js';
import styles from './overview.module.css';

const AdminOverviewQuery = graphql(`
  query AdminOverview {
    peopleFigures {
      employees
      guests
      former
      withoutDepartment
      administrators
      moderators
    }
  }
`);

/** How the hub is doing. */
export function AdminOverview() {
  const { t } = useLingui();
  const [{ data, error }, again] = useQuery({ query: AdminOverviewQuery, requestPolicy: 'cache-and-network' });
  if (error && !data) return <Failure error={error} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  const people = data?.peopleFigures;
  return (
    <AdminPage title={t`Overview`}>
      {people && (
        <dl className={styles.figures} aria-label={t`People`}>
          <Figure value={people.employees} label={<Plural value={people.employees} one="Employee" other="Employees" />} />
          <Figure value={people.guests} label={<Plural value={people.guests} one="Guest" other="Guests" />} />
          <Figure value={people.former} label={t`Have left`} />
          <Figure value={people.administrators} label={<Plural value={people.administrators} one="Administrator" other="Administrators" />} />
          <Figure value={people.moderators} label={<Plural value={people.moderators} one="Moderator" other="Moderators" />} />
        </dl>
      )}
    </AdminPage>
  );
}
