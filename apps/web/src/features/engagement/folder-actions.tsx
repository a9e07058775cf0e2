import { useLingui } from '@lingui/react/macro';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { graphql } from '../../shared/graphql/document.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { ActionButton } from '../../shared/ui/action-button.js';
import { confirm } from '../../shared/ui/confirm.js';
import { openDialog } from '../../shared/ui/open-dialogs.js';

const FolderForm = lazyPart(() => import('./folder-form.js'));

const DeleteBookmarkFolder = graphql(`
  mutation DeleteBookmarkFolder($folderId: ID!) {
    deleteBookmarkFolder(input: { folderId: $folderId }) {
      deletedId
    }
  }
`);

/** What one can do with a folder of one's own. */
export function FolderActions({ folder, onDeleted }: { folder: { id: string; name: string }; onDeleted: () => void }) {
  const { t } = useLingui();
  const remove = useAction(DeleteBookmarkFolder);
  const rename = () => openDialog({ title: t`Rename the folder`, size: 420, body: <FolderForm folder={folder} /> });
  const ask = () =>
    confirm({
      title: t`Delete the folder ${folder.name}?`,
      consequence: t`The bookmarks in it stay: you find them under “All”.`,
      action: t`Delete the folder`,
      onConfirm: async () => {
        if (await remove({ folderId: folder.id }, { undone: t`The folder is still there.` })) onDeleted();
      },
    });
  return (
    <>
      <ActionButton label={t`Rename the folder`} icon={<IconPencil />} onClick={rename} />
      <ActionButton label={t`Delete the folder`} icon={<IconTrash />} onClick={ask} />
    </>
  );
}
