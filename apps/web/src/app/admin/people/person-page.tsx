import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { AccessActions } from '../../../features/people/accounts/access-actions.js';
import { AccountFacts } from '../../../features/people/accounts/account-facts.js';
import { AccountFile } from '../../../features/people/accounts/account-parts.js';
import { Appointments } from '../../../features/people/accounts/appointments.js';
import { RecordForm } from '../../../features/people/accounts/record-form.js';
import { AccountQuery } from '../../../features/people/accounts/use-account.js';
import { readFragment } from '../../../shared/graphql/document.js';
import { Failure } from '../../../shared/ui/failure.js';
import { PostsSkeleton } from '../../../shared/ui/skeleton.js';
import { Missing } from '../../routes/not-found.js';
import { LinkButton } from '../../shell/link-button.js';
import { AdminPage } from '../admin-page.js';
import styles from './person-page.module.css';

/** One person, with all that an administrator may do about them. */
export function AdminPerson() {
  const { t } = useLingui();
  const { handle } = useParams({ from: '/shell/admin/people/$handle' });
  const [{ data, error }, again] = useQuery({ query: AccountQuery, variables: { handle }, requestPolicy: 'cache-and-network' });
  if (error && !data) return <Failure error={error} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  if (data && !data.person) return <Missing what="person" />;
  const person = data?.person && readFragment(AccountFile, data.person);
  const account = person?.account;
  if (!person || !account) return <PostsSkeleton count={2} />;
  return (
    <AdminPage
      title={person.displayName}
      about={
        <>
          <Link to="/admin/people" activeOptions={{ exact: true }}>
            <Trans>People</Trans>
          </Link>{' '}
          › <bdi>@{person.handle}</bdi>
        </>
      }
      actions={
        <LinkButton to="/@{$handle}" params={{ handle }}>
          <Trans>Profile</Trans>
        </LinkButton>
      }
    >
      <div className={styles.parts}>
        <section aria-label={t`What the directory holds`}>
          <h2>
            <Trans>What the directory holds</Trans>
          </h2>
          {person.former ? (
            <p className={styles.note}>
              <Trans>They have left. Bring them back to change anything.</Trans>
            </p>
          ) : (
            <RecordForm key={person.id} person={person} account={account} />
          )}
        </section>
        <section aria-label={t`Access`}>
          <h2>
            <Trans>Access</Trans>
          </h2>
          <AccountFacts account={account} />
          {!person.former && <Appointments person={person} account={account} />}
          <AccessActions person={person} account={account} />
        </section>
      </div>
    </AdminPage>
  );
}
