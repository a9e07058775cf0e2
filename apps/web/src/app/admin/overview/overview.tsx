import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../shared/graphql/document.js';
import { plain } from '../../../shared/language/formats.js';
import { Failure } from '../../../shared/ui/failure.js';
import { Figure } from '../../../shared/ui/figure.js';
import { AdminPage } from '../admin-page.js';
import { ActivityChart } from './activity-chart.js';
import styles from './overview.module.css';

const AdminOverviewQuery = graphql(`
  query AdminOverview {
    viewer {
      openCaseCount
      waitingPostCount
    }
    peopleFigures {
      employees
      guests
      former
      withoutDepartment
      administrators
      moderators
    }
    orphanedChannelCount
    hubActivity {
      days {
        day
        posts
        articles
      }
      waitingSeconds
      refusedSignIns {
        connectionId
        label
        count
      }
    }
    auditCheck {
      at
      entries
      faults
    }
  }
`);

/** The relay takes what happened within a second; what waits for so long, in seconds, waits for somebody. */
const LATE_S = 60;

/** How the hub is doing, and what somebody should look at. */
export function AdminOverview() {
  const { t } = useLingui();
  const [{ data, error }, again] = useQuery({ query: AdminOverviewQuery, requestPolicy: 'cache-and-network' });
  if (error && !data) return <Failure error={error} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  const people = data?.peopleFigures;
  const needs: ReactNode[] = [];
  if (data && people) {
    const { openCaseCount, waitingPostCount } = data.viewer;
    if (data.auditCheck?.faults.length) needs.push(<Link to="/admin/audit"><Trans>The audit record isn’t what was written</Trans></Link>);
    if (data.hubActivity.waitingSeconds > LATE_S) {
      const minutes = Math.round(data.hubActivity.waitingSeconds / 60);
      needs.push(<p><Plural value={minutes} one="Nothing has been passed on for # minute: is a worker running? Until then, nobody hears of anything new." other="Nothing has been passed on for # minutes: is a worker running? Until then, nobody hears of anything new." /></p>);
    }
    for (const { connectionId, label, count } of data.hubActivity.refusedSignIns) {
      needs.push(
        <Link to="/admin/sign-in/$connectionId" params={{ connectionId }}>
          {label}: <Plural value={count} one="# sign-in was refused within a day" other="# sign-ins were refused within a day" />
        </Link>,
      );
    }
    if (openCaseCount) needs.push(<Link to="/moderation"><Plural value={openCaseCount} one="# reported case is open" other="# reported cases are open" /></Link>);
    if (waitingPostCount) needs.push(<Link to="/moderation"><Plural value={waitingPostCount} one="# post waits for a moderator" other="# posts wait for a moderator" /></Link>);
    if (people.withoutDepartment) {
      needs.push(<Link to="/admin/people" search={{ department: 'none' }}><Plural value={people.withoutDepartment} one="# employee belongs to no department" other="# employees belong to no department" /></Link>);
    }
    if (data.orphanedChannelCount) {
      needs.push(<Link to="/admin/channels" search={{ show: 'orphaned' }}><Plural value={data.orphanedChannelCount} one="# channel has no owner" other="# channels have no owner" /></Link>);
    }
    if (people.administrators < 2) needs.push(<Link to="/admin/roles"><Trans>There is one administrator: if they are away, nobody can help</Trans></Link>);
    if (people.moderators === 0) needs.push(<Link to="/admin/roles"><Trans>Nobody moderates: what people report is seen by nobody</Trans></Link>);
  }
  return (
    <AdminPage title={t`Overview`}>
      {people && (
        <>
          <section className={styles.needs} aria-labelledby="needs">
            <h2 id="needs">
              <Trans>To look at</Trans>
            </h2>
            {needs.length === 0 ? (
              <p>
                <Trans>Nothing. All is in order.</Trans>
              </p>
            ) : (
              <ul>
                {needs.map((need, index) => (
                  <li key={index}>{need}</li>
                ))}
              </ul>
            )}
          </section>
          <dl className={styles.figures} aria-label={t`People`}>
            <Figure className={styles.figure} value={plain(people.employees)} label={<Plural value={people.employees} one="Employee" other="Employees" />} />
            <Figure className={styles.figure} value={plain(people.guests)} label={<Plural value={people.guests} one="Guest" other="Guests" />} />
            <Figure className={styles.figure} value={plain(people.former)} label={t`Have left`} />
            <Figure className={styles.figure} value={plain(people.administrators)} label={<Plural value={people.administrators} one="Administrator" other="Administrators" />} />
            <Figure className={styles.figure} value={plain(people.moderators)} label={<Plural value={people.moderators} one="Moderator" other="Moderators" />} />
          </dl>
          <ActivityChart days={data.hubActivity.days} />
        </>
      )}
    </AdminPage>
  );
}
