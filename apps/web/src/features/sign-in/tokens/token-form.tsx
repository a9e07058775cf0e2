import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, Stack, TextInput } from '@mantine/core';
import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/Stack.layer.css';
import { useState, type SubmitEvent } from 'react';
import { Button } from '../../../shared/ui/button.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { SCOPE_WORDS } from './scope-words.js';
import { TokenSecret } from './token-secret.js';
import styles from './token-form.module.css';

export interface WantedToken {
  name: string;
  scopes: string[];
  expiresInDays: number | null;
}

interface TokenFormProps {
  /** Whose it is to be: an app's name; left out: one's own. */
  app?: string;
  /** What may be chosen. */
  scopes: readonly string[];
  /** @returns the token itself; undefined where it couldn't be made, which has been said */
  make: (wanted: WantedToken) => Promise<string | undefined>;
}

/** Makes a token, and shows it this once. */
export function TokenForm({ app, scopes, make }: TokenFormProps) {
  const { t } = useLingui();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string[]>(['read']);
  const [days, setDays] = useState('90');
  const [secret, setSecret] = useState<string>();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setSecret(await make({ name: name.trim(), scopes: chosen, expiresInDays: days === '' ? null : Number(days) }));
  };
  if (secret !== undefined) return <TokenSecret secret={secret} />;
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <p className={styles.note}>
        {app ? <Trans>Whoever has this token acts as the app “{app}”.</Trans> : <Trans>Whoever has this token acts as you. Give it to a program, never to a person.</Trans>}
      </p>
      <TextInput label={t`What is it for?`} value={name} onChange={(event) => setName(event.currentTarget.value)} maxLength={120} data-autofocus required />
      <Checkbox.Group label={t`What may it do?`} value={chosen} onChange={setChosen}>
        <Stack gap={10} mt={8}>
          {scopes.map((scope) => (
            <Checkbox key={scope} value={scope} label={SCOPE_WORDS[scope] ? t(SCOPE_WORDS[scope].label) : scope} description={SCOPE_WORDS[scope] && t(SCOPE_WORDS[scope][app ? 'app' : 'own'])} />
          ))}
        </Stack>
      </Checkbox.Group>
      <SelectField
        label={t`For how long?`}
        value={days}
        onChange={setDays}
        choices={[
          { value: '7', label: t`7 days` }, { value: '30', label: t`30 days` }, { value: '90', label: t`90 days` }, { value: '365', label: t`A year` },
          { value: '', label: t`Until it is revoked` },
        ]}
      />
      <Button type="submit" disabled={name.trim() === '' || chosen.length === 0}>
        <Trans>Make the token</Trans>
      </Button>
    </form>
  );
}
