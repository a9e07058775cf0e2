import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useState, type SubmitEvent } from 'react';
import { refusalOf } from '../../../shared/graphql/errors.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { Button } from '../../../shared/ui/button.js';
import { closeDialog } from '../../../shared/ui/open-dialogs.js';
import { SetOfficialMark } from './account-mutations.js';
import styles from './account.module.css';

interface OfficialMarkFormProps {
  person: { id: string; displayName: string; official?: { label: string } | null };
  onDone: () => void;
}

/** Gives, changes or takes the mark of who speaks for the company. */
export default function OfficialMarkForm({ person, onDone }: OfficialMarkFormProps) {
  const { t } = useLingui();
  const set = useAction(SetOfficialMark);
  const [label, setLabel] = useState(person.official?.label ?? '');
  const [refusal, setRefusal] = useState<string>();
  const save = async (next: string | null) => {
    const done = await set({ input: { personId: person.id, label: next } }, {
      onError: (_code, error) => {
        setRefusal(refusalOf(error)?.message);
        return Boolean(refusalOf(error));
      },
    });
    if (!done) return;
    closeDialog();
    onDone();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void save(label.trim());
  };
  const { displayName } = person;
  return (
    <form className={styles.form} onSubmit={submit}>
      <p className={styles.note}>
        <Trans>Wherever {displayName} stands, everybody sees beside the name that they speak for the company.</Trans>
      </p>
      <TextInput
        label={t`As whom`}
        description={t`Such as CEO or Press office, at most 40 characters.`}
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
        error={refusal}
        maxLength={40}
        data-autofocus
      />
      <div className={styles.buttons}>
        {person.official && (
          <Button type="button" variant="plain" onClick={() => void save(null)}>
            <Trans>Take the mark</Trans>
          </Button>
        )}
        <Button type="submit" disabled={!label.trim() || label.trim() === person.official?.label}>
          <Trans>Save</Trans>
        </Button>
      </div>
    </form>
  );
}
