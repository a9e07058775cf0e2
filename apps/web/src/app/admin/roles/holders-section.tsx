import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { lazy } from 'react';
import { AccountMarks } from '../../../features/people/accounts/account-marks.js';
import { AccountRow } from '../../../features/people/accounts/account-parts.js';
import { PersonCell } from '../../../features/people/accounts/person-cell.js';
import { useAppoint } from '../../../features/people/accounts/use-appoint.js';
import { graphql, readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { useSelf } from '../../../shared/graphql/frame.js';
import { Button } from '../../../shared/ui/button.js';
import { openDialog } from '../../../shared/ui/open-dialogs.js';
import styles from './holders-section.module.css';

const AppointForm = lazy(() => import('./appoint-form.js'));

void AccountRow;

export const Holders = graphql(`
  fragment Holders on PersonConnection {
    edges {
      node {
        id
        ...AccountRow
      }
    }
  }
`);

interface HoldersSectionProps {
  holds: 'ADMINISTRATOR' | 'MODERATOR' | 'MARK';
  holders: FragmentType<typeof Holders>;
  /** When one was added or taken away. */
  onChanged: () => void;
  title: string;
  about: string;
  /** On the button that names another. */
  add: string;
}

/** Who has a role, or the official mark, with ways to give and take it. */
export function HoldersSection({ holds, holders, onChanged, title, about, add }: HoldersSectionProps) {
  const { t } = useLingui();
  const self = useSelf();
  const edges = readFragment(Holders, holders).edges;
  const { askForRole, askForMark } = useAppoint(onChanged);
  const openAdd = () => openDialog({ title: add, size: 480, body: <AppointForm holds={holds} onDone={onChanged} /> });
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
      <ul className={styles.people}>
        {edges.map(({ node }) => {
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
                aria-label={holds === 'MARK' ? t`Change the mark of ${person.displayName}` : t`Remove the role of ${person.displayName}`}
                onClick={() => (holds === 'MARK' ? askForMark(person) : askForRole(person, holds, false))}
              >
                {holds === 'MARK' ? <Trans>Change…</Trans> : <Trans>Remove role…</Trans>}
              </Button>
            </li>
          );
        })}
        {edges.length === 0 && (
          <li className={styles.none}>
            <Trans>Nobody yet.</Trans>
          </li>
        )}
      </ul>
    </section>
  );
}
