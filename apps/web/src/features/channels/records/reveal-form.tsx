import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useState, type SubmitEvent } from 'react';
import { refusalOf } from '../../../shared/graphql/errors.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { Button } from '../../../shared/ui/button.js';
import { closeDialog } from '../../../shared/ui/open-dialogs.js';
import styles from '../channel-form.module.css';
import { RevealChannelName } from './record-parts.js';

/** Asks why an administrator needs to know what a private channel is called; the answer is shown, and kept nowhere on the screen. */
export default function RevealForm({ recordId }: { recordId: string }) {
  const { t } = useLingui();
  const reveal = useAction(RevealChannelName);
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const [name, setName] = useState<string>();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const data = await reveal({ input: { recordId, reason: reason.trim() } }, {
      onError: (_code, error) => {
        setRefusal(refusalOf(error)?.message);
        return Boolean(refusalOf(error));
      },
    });
    if (data) setName(data.revealChannelName.name);
  };
  if (name !== undefined) {
    return (
      <div className={styles.form} role="status">
        <p>
          <Trans>
            It is called <strong>{name}</strong>.
          </Trans>
        </p>
        <Button onClick={closeDialog} data-autofocus>
          <Trans>Close</Trans>
        </Button>
      </div>
    );
  }
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <p>
        <Trans>What a private channel is called is its members’ affair. That you asked, and why, stands in the audit log for good.</Trans>
      </p>
      <TextInput label={t`Why do you need it?`} value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={refusal} maxLength={200} required data-autofocus />
      <Button type="submit" disabled={!reason.trim()}>
        <Trans>Show the name</Trans>
      </Button>
    </form>
  );
}
