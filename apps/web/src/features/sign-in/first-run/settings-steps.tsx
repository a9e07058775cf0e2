import { Trans, useLingui } from '@lingui/react/macro';
import type { ShownFirstRun } from './first-run-fragment.js';
import { Command, Step } from './step.js';

/** What the environment sets: the hub's name, its address, and whether the demo is on. */
export function SettingsSteps({ state }: { state: ShownFirstRun }) {
  const { t } = useLingui();
  return (
    <Step title={t`Name and address`} done={state.companyIsSet && state.publicUrlIsFit}>
      <p>
        <Trans>
          The hub is called <strong>{state.company}</strong>, and people reach it at <code>{state.publicUrl}</code>.
        </Trans>{' '}
        {!state.publicUrlIsFit && <Trans>That is no https address that others can reach. Put a proxy in front that ends TLS.</Trans>}
      </p>
      <p><Trans>Both are set by environment where the hub runs, and count from its next start. An address that isn’t this machine’s leaves the demo out.</Trans></p>
      <Command>{`TIDINGS_COMPANY="Acme"\nTIDINGS_PUBLIC_URL=https://hub.example.com`}</Command>
    </Step>
  );
}

/** The way out of the demo. */
export function DemoStep({ state }: { state: ShownFirstRun }) {
  const { t } = useLingui();
  return (
    <Step title={t`Leave the demo behind`} done={!state.demo && !state.demoCompany}>
      <p>
        {state.demo ? <Trans>The demo’s identity provider is on: anybody who reaches the hub can be anybody.</Trans> : <Trans>The demo’s identity provider is off.</Trans>}{' '}
        {state.demoCompany && <Trans>The invented company is still in the hub.</Trans>}
      </p>
      {state.demoCompany && (
        <>
          <p><Trans>Stop the hub, then run the command below. It says what it will delete before it does: everything that anybody wrote, all people and channels. Your connections with their keys and the audit record stay. Without --yes it changes nothing.</Trans></p>
          <Command>{`TIDINGS_DEMO=off npm run tidings -- demo remove\nTIDINGS_DEMO=off npm run tidings -- demo remove --yes`}</Command>
          <p><Trans>Or begin in a new folder or database, and connect the provider there. Then start with TIDINGS_DEMO=off.</Trans></p>
        </>
      )}
    </Step>
  );
}
