import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { lazy } from 'react';
import { useQuery } from 'urql';
import { AccountMarks } from '../../../features/people/accounts/account-marks.js';
import { AccountRow } from '../../../features/people/accounts/account-parts.js';
import { PersonCell } from '../../../features/people/accounts/person-cell.js';
import { useAppoint } from '../../../features/people/accounts/use-appoint.js';
import { graphql, readFragment } from '../../../shared/graphql/document.js';
import { useSelf } from '../../../shared/graphql/frame.js';
import { Button } from '../../../shared/ui/button.js';
import { Failure } from '../../../shared/ui/failure.js';
import { openDialog } from '../../../shared/ui/open-dialogs.js';
import { PostsSkeleton } from '../../../shared/ui/skeleton.js';
import styles from './holders-section.module.css';

const AppointForm = lazy(() => import('./appoint-form.js'));

void AccountRow;

const HoldersQuery = graphql(`
  query RoleHolders($filter: AccountFilter!) {
    accounts(filter: $filter, first: 100) {
      edges {
        node {
          id
          ...AccountRow
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

interface HoldersSectionProps {
  holds: 'ADMINISTRATOR' | 'MODERATOR' | 'MARK';
  title: string;
  about: string;
  /** On the button that names another. */
  add: string;
}

/** Who has a role, or the official mark, with ways to give and take it. */
export function HoldersSection({ holds, title, about, add }: HoldersSectionProps) {
  const { t } = useLingui();
  const self = useSelf();
  const filter = holds === 'MARK' ? { official: true, former: false } : { role: holds, former: false };
  const [{ data, error }, again] = useQuery({ query: HoldersQuery, variables: { filter }, requestPolicy: 'cache-and-network' });
  const reread = () => again({ requestPolicy: 'network-only' });
  const { askForRole, askForMark } = useAppoint(reread);
  const openAdd = () => openDialog({ title: add, size: 480, body: <AppointForm holds={holds} onDone={reread} /> });
  return (
    <section className={styles.section} aria-label={title}>
      <header>
        <div>
          <h2>{title}</h2>
          <p>{about}</p>
        </div>
        <Button variant="quiet" onClick={openAdd}>
          {add}
        </Button>
      </header>
      {error && !data && <Failure error={error} onRetry={reread} />}
      {!data && !error && <PostsSkeleton count={1} />}
      {data && (
        <ul className={styles.people}>
          {data.accounts.edges.map(({ node }) => {
            const person = { ...readFragment(AccountRow, node), viewerIsSelf: node.id === self?.id };
            return (
              <li key={node.id}>
                <PersonCell
                  person={node}
                  link={(name, handle) => (
                    <Link to="/admin/people/$handle" params={{ handle }}>
                      {name}
                    </Link>
                  )}
                />
                <AccountMarks person={node} />
                <Button
                  variant="plain"
                  size="xs"
                  aria-label={holds === 'MARK' ? t`Change the mark of ${person.displayName}` : t`Take the role from ${person.displayName}`}
                  onClick={() => (holds === 'MARK' ? askForMark(person) : askForRole(person, holds, false))}
                >
                  {holds === 'MARK' ? <Trans>Change…</Trans> : <Trans>Take the role…</Trans>}
                </Button>
              </li>
            );
          })}
          {data.accounts.edges.length === 0 && (
            <li className={styles.none}>
              <Trans>Nobody yet.</Trans>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}
