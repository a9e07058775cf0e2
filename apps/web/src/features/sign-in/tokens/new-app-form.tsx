import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useState, type SubmitEvent } from 'react';
import { graphql } from '../../../shared/graphql/document.js';
import { messageOf } from '../../../shared/graphql/errors.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { Button } from '../../../shared/ui/button.js';
import { closeDialog } from '../../../shared/ui/open-dialogs.js';
import { AppView } from './app-item.js';
import styles from './token-form.module.css';

void AppView;

const CreateApp = graphql(`
  mutation CreateApp($input: CreateAppInput!) {
    createApp(input: $input) {
      app {
        id
        ...AppView
      }
    }
  }
`);

/** Registers an app. */
export function NewAppForm({ onAdded }: { onAdded: () => void }) {
  const { t } = useLingui();
  const create = useAction(CreateApp);
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setError(undefined);
    const data = await create({ input: { name: name.trim() } }, {
      onError: (code, failure) => {
        const ours = code === 'CONFLICT' || code === 'BAD_USER_INPUT';
        if (ours) setError(messageOf(failure));
        return ours;
      },
    });
    if (!data) return;
    closeDialog();
    onAdded();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <p className={styles.note}><Trans>An app is a program of the company’s, such as a build server. Readers see its name beside what it writes. It does nothing until it has a token.</Trans></p>
      <TextInput label={t`Its name`} value={name} onChange={(event) => setName(event.currentTarget.value)} maxLength={80} error={error} data-autofocus required />
      <Button type="submit" disabled={name.trim() === ''}><Trans>Register</Trans></Button>
    </form>
  );
}
