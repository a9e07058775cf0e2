import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useState, type SubmitEvent } from 'react';
import { graphql } from '../../shared/graphql/document.js';
import { messageOf } from '../../shared/graphql/errors.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { Button } from '../../shared/ui/button.js';
import { closeDialog } from '../../shared/ui/open-dialogs.js';
import styles from './folder-form.module.css';

const CreateBookmarkFolder = graphql(`
  mutation CreateBookmarkFolder($name: String!) {
    createBookmarkFolder(input: { name: $name }) {
      folder {
        id
        name
      }
    }
  }
`);

/** Makes a folder for bookmarks. */
export default function FolderForm({ onMade }: { onMade: (id: string) => void }) {
  const { t } = useLingui();
  const create = useAction(CreateBookmarkFolder);
  const [name, setName] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const refuse = (code: string, error: Parameters<typeof messageOf>[0]) => {
      if (code !== 'BAD_USER_INPUT' && code !== 'CONFLICT') return false;
      setRefusal(messageOf(error));
      return true;
    };
    const data = await create({ name: name.trim() }, { onError: refuse });
    if (!data) return;
    closeDialog();
    onMade(data.createBookmarkFolder.folder.id);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextInput label={t`Name`} value={name} onChange={(event) => setName(event.currentTarget.value)} error={refusal} maxLength={50} required data-autofocus />
      <Button type="submit" disabled={!name.trim()}>
        <Trans>Create folder</Trans>
      </Button>
    </form>
  );
}
