import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Button } from './button.js';
import styles from './consequences.module.css';
import { closeDialog } from './open-dialogs.js';

interface ConsequencesProps {
  /** What will happen, each in a sentence. Nothing is left out that is known. */
  consequences: readonly ReactNode[];
  /** On the button. */
  action: string;
  /** Must be typed before the button can be pressed; for what can't be taken back, or concerns many. */
  phrase?: string;
  /** Whether it takes something away. */
  danger?: boolean;
  /** Above the button, such as a choice. */
  children?: ReactNode;
  /** Whether it is done; else the dialog stays. */
  onConfirm: () => Promise<boolean>;
}

/** A dialog's inside: says what an action will do, and does it on a second, deliberate step. */
export function Consequences({ consequences, action, phrase, danger, children, onConfirm }: ConsequencesProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setBusy(true);
    const done = await onConfirm();
    setBusy(false);
    if (done) closeDialog();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <ul className={styles.consequences}>
        {consequences.filter(Boolean).map((consequence, index) => (
          <li key={index}>{consequence}</li>
        ))}
      </ul>
      {children}
      {phrase && (
        <TextInput
          label={t`Type ${phrase} to go on`}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
        />
      )}
      <div className={styles.actions}>
        <Button type="button" variant="plain" onClick={closeDialog} data-autofocus={phrase ? undefined : true}>
          <Trans>Cancel</Trans>
        </Button>
        <Button type="submit" variant={danger ? 'danger' : 'primary'} loading={busy} disabled={Boolean(phrase) && typed.trim() !== phrase}>
          {action}
        </Button>
      </div>
    </form>
  );
}
