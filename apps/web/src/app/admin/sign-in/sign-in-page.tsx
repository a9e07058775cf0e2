import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { ConnectionRow, ConnectionRowView } from '../../../features/sign-in/connections/connection-row.js';
import { Section } from '../../../features/sign-in/connections/section.js';
import { FailureList, FailureView } from '../../../features/sign-in/failures/failure-list.js';
import { graphql } from '../../../shared/graphql/document.js';
import { Failure } from '../../../shared/ui/failure.js';
import { LinkButton } from '../../shell/link-button.js';
import { AdminPage } from '../admin-page.js';
import styles from './sign-in-page.module.css';

void [ConnectionRow, FailureView];

const SignInAdministration = graphql(`
  query SignInAdministration {
    samlConnections {
      id
      ...ConnectionRow
    }
    signInFailures(first: 20) {
      edges {
        node {
          id
          ...FailureView
        }
      }
    }
  }
`);

/** The company's identity providers, and whom they couldn't let in. */
export function SignInAdminPage() {
  const { t } = useLingui();
  const [{ data, error }, again] = useQuery({ query: SignInAdministration, requestPolicy: 'cache-and-network' });
  if (error && !data) return <Failure error={error} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  return (
    <AdminPage
      title={t`Sign-in`}
      about={<Trans>People sign in with the company’s own identity providers, by SAML. Several can be on at once.</Trans>}
      actions={<LinkButton to="/admin/sign-in/new" primary><Trans>Connect a provider</Trans></LinkButton>}
    >
      {data && (
        <>
          <ul className={styles.list}>
            {data.samlConnections.map((connection) => (
              <li key={connection.id}>
                <Link to="/admin/sign-in/$connectionId" params={{ connectionId: connection.id }} className={styles.connection}>
                  <ConnectionRowView connection={connection} />
                </Link>
              </li>
            ))}
          </ul>
          {data.samlConnections.length === 0 && <p className={styles.none}><Trans>No provider is connected yet, so nobody can sign in but by a link made on the hub’s machine.</Trans></p>}
          <Section
            title={t`Refused sign-ins`}
            about={<Trans>What people were told they couldn’t sign in for, with every check explained. The number on a person’s page finds theirs.</Trans>}
          >
            <FailureList failures={data.signInFailures.edges.map(({ node }) => node)} />
          </Section>
        </>
      )}
    </AdminPage>
  );
}
