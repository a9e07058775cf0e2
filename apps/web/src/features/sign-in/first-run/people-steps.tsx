import { Trans, useLingui } from '@lingui/react/macro';
import type { ShownFirstRun } from './first-run-fragment.js';
import { Command, Step } from './step.js';

/** An administrator who comes in by the company's own provider. */
export function AdministratorStep({ state }: { state: ShownFirstRun }) {
  const { t } = useLingui();
  return (
    <Step title={t`Be an administrator by it`} done={state.administrators > 0}>
      <p><Trans>Sign in by the new connection once, in another browser. You become an administrator by a group of the provider’s (What groups mean, on the connection’s page), or are appointed under People, or where the hub runs:</Trans></p>
      <Command>npm run tidings -- role grant --handle ada --role ADMINISTRATOR</Command>
      <p><Trans>Should nobody be able to sign in, a link that is made there lets one person in, once:</Trans></p>
      <Command>npm run tidings -- person sign-in-link --handle ada</Command>
    </Step>
  );
}

/** What comes over from elsewhere, and who comes next. */
export function MoveInStep() {
  const { t } = useLingui();
  return (
    <Step title={t`Bring over what you have, and invite`} done={undefined}>
      <p><Trans>Articles of a WordPress come with their authors, comments and pictures, and can be brought in again without doubles:</Trans></p>
      <Command>npm run tidings -- import wordpress export.xml --blog news --media wp-content/uploads</Command>
      <p><Trans>Then tell people the address. Everybody whom the provider lets in is added at their first sign-in, with their department’s channel; guests are added under People.</Trans></p>
    </Step>
  );
}
