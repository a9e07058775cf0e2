import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SubmitEvent } from 'react';
import { refusalOf } from '../../../shared/graphql/errors.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { calendarDate } from '../../../shared/time/when.js';
import { Button } from '../../../shared/ui/button.js';
import { showNotice } from '../../../shared/ui/toast.js';
import type { ShownConnection } from './connection-fragment.js';
import { UpdateConnection } from './connection-mutations.js';
import { hasMetadata, MetadataField, metadataInput, NO_METADATA } from './metadata-field.js';
import styles from './connection.module.css';

/** What the hub knows of the provider, and new metadata for it. */
export function ProviderFacts({ connection }: { connection: ShownConnection }) {
  const { t } = useLingui();
  return (
    <>
      <dl className={styles.facts}>
        <dt><Trans>Entity ID</Trans></dt>
        <dd><code>{connection.issuer}</code></dd>
        <dt><Trans>Sign-in</Trans></dt>
        <dd><code>{connection.entryPoint}</code></dd>
        <dt><Trans>Logout</Trans></dt>
        <dd>{connection.logoutUrl ? <code>{connection.logoutUrl}</code> : t`none: signing out ends the session here alone`}</dd>
        {connection.certificates.map(({ fingerprint, validTo }) => (
          <div key={fingerprint} className={styles.contents}>
            <dt><Trans>Certificate (SHA-256)</Trans></dt>
            <dd>
              <code>{fingerprint}</code> <Trans>until {calendarDate(validTo)}</Trans>
            </dd>
          </div>
        ))}
      </dl>
      {!connection.demo && <NewMetadata connectionId={connection.id} />}
    </>
  );
}

function NewMetadata({ connectionId }: { connectionId: string }) {
  const { t } = useLingui();
  const update = useAction(UpdateConnection);
  const [open, setOpen] = useState(false);
  const [metadata, setMetadata] = useState(NO_METADATA);
  const [error, setError] = useState<string>();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setError(undefined);
    const data = await update({ input: { connectionId, ...metadataInput(metadata) } }, {
      onError: (_code, failure) => {
        setError(refusalOf(failure)?.message);
        return refusalOf(failure) !== undefined;
      },
    });
    if (!data) return;
    setOpen(false);
    setMetadata(NO_METADATA);
    showNotice(t`The provider’s addresses and certificates are up to date.`);
  };
  if (!open) {
    return (
      <Button variant="quiet" onClick={() => setOpen(true)}>
        <Trans>Give new metadata</Trans>
      </Button>
    );
  }
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <p className={styles.note}><Trans>Its entity ID, addresses and certificates take the place of these. While the provider changes its certificate, metadata with both is best.</Trans></p>
      <MetadataField value={metadata} onChange={setMetadata} error={error} />
      <div className={styles.actions}>
        <Button type="submit" disabled={!hasMetadata(metadata)}><Trans>Replace</Trans></Button>
        <Button variant="plain" onClick={() => setOpen(false)}><Trans>Cancel</Trans></Button>
      </div>
    </form>
  );
}
