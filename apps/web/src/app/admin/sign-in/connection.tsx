import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { ConnectionView } from '../../../features/sign-in/connections/connection-fragment.js';
import { ConnectionState } from '../../../features/sign-in/connections/connection-state.js';
import { GroupsForm } from '../../../features/sign-in/connections/groups-form.js';
import { MappingForm } from '../../../features/sign-in/connections/mapping-form.js';
import { DownloadMetadata, OurValues } from '../../../features/sign-in/connections/our-values.js';
import { ProposalNotice } from '../../../features/sign-in/connections/proposal-notice.js';
import { ProviderFacts } from '../../../features/sign-in/connections/provider-facts.js';
import { RemoveButton } from '../../../features/sign-in/connections/remove-connection.js';
import { RulesForm } from '../../../features/sign-in/connections/rules-form.js';
import { Section } from '../../../features/sign-in/connections/section.js';
import { SigningKey } from '../../../features/sign-in/connections/signing-key.js';
import { FailureList, FailureView } from '../../../features/sign-in/failures/failure-list.js';
import { graphql, readFragment } from '../../../shared/graphql/document.js';
import { Failure } from '../../../shared/ui/failure.js';
import { NotFound } from '../../routes/not-found.js';
import { AdminPage } from '../admin-page.js';

void FailureView;

const ConnectionAdministration = graphql(`
  query ConnectionAdministration($id: ID!) {
    samlConnection(id: $id) {
      id
      ...ConnectionView
    }
    signInFailures(first: 10, connectionId: $id) {
      edges {
        node {
          id
          ...FailureView
        }
      }
    }
  }
`);

/** A connection: whether it is on, what each side must know of the other, and what is read of what comes. */
export function ConnectionPage() {
  const { t } = useLingui();
  const { connectionId } = useParams({ strict: false });
  const navigate = useNavigate();
  const [{ data, error }, again] = useQuery({ query: ConnectionAdministration, variables: { id: connectionId ?? '' }, requestPolicy: 'cache-and-network' });
  if (error && !data) {
    return (
      <AdminPage title={t`Sign-in`}>
        <Failure error={error} onRetry={() => again({ requestPolicy: 'network-only' })} />
      </AdminPage>
    );
  }
  if (!data) return null;
  if (!data.samlConnection) return <NotFound />;
  const connection = readFragment(ConnectionView, data.samlConnection);
  const removable = !connection.enabled && !connection.demo && connection.peopleCount === 0;
  return (
    <AdminPage title={connection.label}>
      <ConnectionState connection={connection} />
      <ProposalNotice connection={connection} />
      <Section title={t`Our values, to enter at the provider`}>
        <OurValues ours={connection} />
        <DownloadMetadata connection={connection} />
      </Section>
      <Section title={t`The provider`}>
        <ProviderFacts connection={connection} />
      </Section>
      {!connection.demo && (
        <>
          <Section title={t`Name and rules`}>
            <RulesForm key={String(connection.adoptsKnown)} connection={connection} />
          </Section>
          <Section
            title={t`What is read of an assertion`}
            about={<Trans>One name of an attribute a line; the first that comes counts. The usual names of Entra ID, Okta, Keycloak and others are there already.</Trans>}
          >
            <MappingForm key={JSON.stringify(connection.attributeMap)} connection={connection} />
          </Section>
          <Section title={t`What groups mean`}>
            <GroupsForm connection={connection} />
          </Section>
          <Section title={t`Our certificate`} about={<Trans>Our requests are signed with it. A new one is made beside it first, so that the provider never meets one it doesn’t know.</Trans>}>
            <SigningKey connection={connection} />
          </Section>
        </>
      )}
      <Section title={t`Refused sign-ins`}>
        <FailureList failures={data.signInFailures.edges.map(({ node }) => node)} />
      </Section>
      {removable && (
        <Section title={t`Remove it`}>
          <RemoveButton connection={connection} onRemoved={() => void navigate({ to: '/admin/sign-in' })} />
        </Section>
      )}
    </AdminPage>
  );
}
