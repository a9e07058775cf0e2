import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { FirstRunView } from '../../../features/sign-in/first-run/first-run-fragment.js';
import { AdministratorStep, MoveInStep } from '../../../features/sign-in/first-run/people-steps.js';
import { DemoStep, SettingsSteps } from '../../../features/sign-in/first-run/settings-steps.js';
import { Step } from '../../../features/sign-in/first-run/step.js';
import steps from '../../../features/sign-in/first-run/step.module.css';
import { graphql, readFragment } from '../../../shared/graphql/document.js';
import { Failure } from '../../../shared/ui/failure.js';
import { LinkButton } from '../../shell/link-button.js';
import { AdminPage } from '../admin-page.js';

void FirstRunView;

const FirstRunQuery = graphql(`
  query FirstRun {
    firstRun {
      ...FirstRunView
    }
  }
`);

/** From the demo to the company's own hub, with what is done as the hub sees it. */
export function FirstRunPage() {
  const { t } = useLingui();
  const [{ data, error }, again] = useQuery({ query: FirstRunQuery, requestPolicy: 'cache-and-network' });
  if (error && !data) return <Failure error={error} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  if (!data) return null;
  const state = readFragment(FirstRunView, data.firstRun);
  return (
    <AdminPage title={t`First steps`} about={<Trans>From the demo to your company’s own hub. What is done is read from the hub itself; come back at any time.</Trans>}>
      <ol className={steps.steps}>
        <SettingsSteps state={state} />
        <Step title={t`Connect your identity provider`} done={state.connections > 0}>
          <p><Trans>Entra ID, Okta, Keycloak or any other that speaks SAML 2.0. The page says what to click there, with our values to copy.</Trans></p>
          <LinkButton to="/admin/sign-in/new"><Trans>Connect a provider</Trans></LinkButton>
        </Step>
        <Step title={t`Test it, and turn it on`} done={state.enabledConnections > 0}>
          <p><Trans>A test goes through the whole sign-in in a window of its own and explains every check that fails. It signs nobody in.</Trans></p>
          <LinkButton to="/admin/sign-in"><Trans>To the connections</Trans></LinkButton>
        </Step>
        <DemoStep state={state} />
        <AdministratorStep state={state} />
        <MoveInStep />
      </ol>
    </AdminPage>
  );
}
