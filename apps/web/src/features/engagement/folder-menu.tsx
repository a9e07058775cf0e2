import { Trans, useLingui } from '@lingui/react/macro';
import { IconFolder, IconFolderOff, IconFolderPlus } from '@tabler/icons-react';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { graphql } from '../../shared/graphql/document.js';
import { usePress } from '../../shared/graphql/use-press.js';
import { ActionButton } from '../../shared/ui/action-button.js';
import { Menu } from '../../shared/ui/menu.js';
import { openDialog } from '../../shared/ui/open-dialogs.js';

const FolderForm = lazyPart(() => import('./folder-form.js'));

const MoveBookmark = graphql(`
  mutation MoveBookmark($subjectId: ID!, $folderId: ID) {
    addBookmark(input: { subjectId: $subjectId, folderId: $folderId }) {
      subject {
        ... on Post {
          id
        }
        ... on Article {
          id
        }
      }
    }
  }
`);

interface FolderMenuProps {
  subjectId: string;
  /** The folder it is in. */
  folder: { id: string; name: string } | null;
  folders: readonly { id: string; name: string }[];
}

/** Puts a bookmark into another folder of one's own. */
export function FolderMenu({ subjectId, folder, folders }: FolderMenuProps) {
  const { t } = useLingui();
  const move = usePress(MoveBookmark);
  const moveTo = (folderId: string | null) => void move({ subjectId, folderId }, t`The bookmark wasn’t moved.`);
  return (
    <Menu position="bottom-end" radius="md" width={220}>
      <Menu.Target>
        <ActionButton label={folder ? t`In the folder ${folder.name}; move` : t`Put into a folder`} icon={<IconFolder />} active={folder !== null} />
      </Menu.Target>
      <Menu.Dropdown>
        {folders
          .filter(({ id }) => id !== folder?.id)
          .map(({ id, name }) => (
            <Menu.Item key={id} leftSection={<IconFolder size={18} />} onClick={() => moveTo(id)}>
              {name}
            </Menu.Item>
          ))}
        {folder && (
          <Menu.Item leftSection={<IconFolderOff size={18} />} onClick={() => moveTo(null)}>
            <Trans>No folder</Trans>
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<IconFolderPlus size={18} />}
          onClick={() => openDialog({ title: t`New folder`, size: 420, body: <FolderForm onDone={moveTo} /> })}
        >
          <Trans>New folder…</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
