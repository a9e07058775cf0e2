import { Trans, useLingui } from '@lingui/react/macro';
import { Switch, TextInput } from '@mantine/core';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/Switch.layer.css';
import { useState, type SubmitEvent } from 'react';
import { useAction } from '../../../shared/graphql/use-action.js';
import { Button } from '../../../shared/ui/button.js';
import { showNotice } from '../../../shared/ui/toast.js';
import type { ShownConnection } from './connection-fragment.js';
import { UpdateConnection } from './connection-mutations.js';
import styles from './connection.module.css';

/** A connection's name for people, and whom it lets in. */
export function RulesForm({ connection }: { connection: ShownConnection }) {
  const { t } = useLingui();
  const update = useAction(UpdateConnection);
  const [label, setLabel] = useState(connection.label);
  const [createPeople, setCreatePeople] = useState(connection.createPeople);
  const [trustMail, setTrustMail] = useState(connection.trustMail);
  const [adoptsKnown, setAdoptsKnown] = useState(connection.adoptsKnown);
  const [allowIdpInitiated, setAllowIdpInitiated] = useState(connection.allowIdpInitiated);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const saved = await update({ input: { connectionId: connection.id, label: label.trim(), createPeople, trustMail, adoptsKnown: trustMail && adoptsKnown, allowIdpInitiated } });
    if (!saved) return;
    const waits = trustMail && adoptsKnown && !connection.adoptsKnown;
    showNotice(waits ? t`Saved. What takes two waits for another administrator.` : t`Saved.`);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextInput label={t`What its button says`} value={label} onChange={(event) => setLabel(event.currentTarget.value)} maxLength={80} required />
      <Switch
        label={t`Add people at their first sign-in`}
        description={t`Off: only those who are here already can sign in.`}
        checked={createPeople}
        onChange={(event) => setCreatePeople(event.currentTarget.checked)}
      />
      <Switch
        label={t`Trust the provider’s mail addresses`}
        description={t`Somebody who is here already is found by theirs. Turn it on only where nobody can give themselves an address.`}
        checked={trustMail}
        onChange={(event) => setTrustMail(event.currentTarget.checked)}
      />
      {trustMail && (
        <Switch
          label={t`Find those too who are known by another provider or hold an office`}
          description={t`For a company that changes its provider. Another administrator has to confirm it. Off: those people confirm it themselves, under Settings, while they are signed in.`}
          checked={adoptsKnown}
          onChange={(event) => setAdoptsKnown(event.currentTarget.checked)}
        />
      )}
      <Switch
        label={t`Sign-in may begin at the provider`}
        description={t`From its portal. The person is then asked on a page of ours.`}
        checked={allowIdpInitiated}
        onChange={(event) => setAllowIdpInitiated(event.currentTarget.checked)}
      />
      <div className={styles.actions}>
        <Button type="submit" disabled={label.trim() === ''}>
          <Trans>Save</Trans>
        </Button>
      </div>
    </form>
  );
}
