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

const RenameBookmarkFolder = graphql(`
  mutation RenameBookmarkFolder($folderId: ID!, $name: String!) {
    renameBookmarkFolder(input: { folderId: $folderId, name: $name }) {
      folder {
        id
        name
      }
    }
  }
`);

interface FolderFormProps {
  /** The one to have another name; missing: a new one. */
  folder?: { id: string; name: string };
  onDone?: (id: string) => void;
}

/** Makes a folder for bookmarks, or names one anew. */
export default function FolderForm({ folder, onDone }: FolderFormProps) {
  const { t } = useLingui();
  const create = useAction(CreateBookmarkFolder);
  const rename = useAction(RenameBookmarkFolder);
  const [text, setText] = useState(folder?.name ?? '');
  const [refusal, setRefusal] = useState<string>();
  const refuse = (code: string, error: Parameters<typeof messageOf>[0]) => {
    if (code !== 'BAD_USER_INPUT' && code !== 'CONFLICT') return false;
    setRefusal(messageOf(error));
    return true;
  };
  const named = async (name: string): Promise<string | undefined> => {
    if (folder) return (await rename({ folderId: folder.id, name }, { onError: refuse }))?.renameBookmarkFolder.folder.id;
    return (await create({ name }, { onError: refuse }))?.createBookmarkFolder.folder.id;
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const id = await named(text.trim());
    if (id === undefined) return;
    closeDialog();
    onDone?.(id);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextInput label={t`Name`} value={text} onChange={(event) => setText(event.currentTarget.value)} error={refusal} maxLength={50} required data-autofocus />
      <Button type="submit" disabled={!text.trim()}>
        {folder ? <Trans>Save</Trans> : <Trans>Create folder</Trans>}
      </Button>
    </form>
  );
}
