import { Trans, useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useState, type SubmitEvent } from 'react';
import { graphql } from '../../../shared/graphql/document.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { Button } from '../../../shared/ui/button.js';
import { PersonFace } from '../../../shared/person/avatar.js';
import styles from './profile-form.module.css';

void PersonFace;

const RemoveAvatar = graphql(`
  mutation RemoveAvatar($input: RemoveAvatarInput!) {
    removeAvatar(input: $input) {
      person {
        id
        viewerCanRemoveAvatar
        ...PersonFace
      }
    }
  }
`);

interface RemoveFaceProps {
  person: { id: string; displayName: string };
  onDone: () => void;
}

/** A moderator says why somebody's picture goes. */
export default function RemoveFace({ person, onDone }: RemoveFaceProps) {
  const { t } = useLingui();
  const remove = useAction(RemoveAvatar);
  const [reason, setReason] = useState('');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (await remove({ input: { personId: person.id, reason } })) onDone();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <p className={styles.consequence}>
        <Trans>Everybody sees initials instead. {person.displayName} reads the reason, and can show another picture. The audit record keeps your name and the reason.</Trans>
      </p>
      <Textarea label={t`Why`} value={reason} maxLength={1000} rows={3} onChange={(event) => setReason(event.currentTarget.value)} data-autofocus />
      <div className={styles.actions}>
        <Button variant="plain" onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
        <Button type="submit" variant="danger" disabled={!reason.trim()}>
          <Trans>Remove the picture</Trans>
        </Button>
      </div>
    </form>
  );
}
