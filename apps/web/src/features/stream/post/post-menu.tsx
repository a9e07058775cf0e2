import { Trans, useLingui } from '@lingui/react/macro';
import { IconDots, IconHistory, IconLink, IconPencil, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ActionButton } from '../../../shared/ui/action-button.js';
import { Menu } from '../../../shared/ui/menu.js';
import { copyLink } from '../../../shared/ui/copy-link.js';

interface PostMenuProps {
  post: { id: string; editedAt?: string | null; viewerCanEdit: boolean; viewerCanDelete: boolean };
  onEdit: () => void;
  onDelete: () => void;
  onShowEdits: () => void;
  /** What other features offer for it. */
  children?: ReactNode;
}

/** What else one may do with a post. The server says what is allowed. */
export function PostMenu({ post, onEdit, onDelete, onShowEdits, children }: PostMenuProps) {
  const { t } = useLingui();
  return (
    <Menu position="bottom-end" radius="md" width={200}>
      <Menu.Target>
        <ActionButton label={t`More`} icon={<IconDots />} data-action="more" />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconLink size={18} />} onClick={() => void copyLink(`${location.origin}/p/${post.id}`, t`Link copied`)}>
          <Trans>Copy link</Trans>
        </Menu.Item>
        {post.editedAt && (
          <Menu.Item leftSection={<IconHistory size={18} />} onClick={onShowEdits}>
            <Trans>What it said before</Trans>
          </Menu.Item>
        )}
        {children}
        {post.viewerCanEdit && (
          <Menu.Item leftSection={<IconPencil size={18} />} onClick={onEdit}>
            <Trans>Edit</Trans>
          </Menu.Item>
        )}
        {post.viewerCanDelete && (
          <Menu.Item color="red" leftSection={<IconTrash size={18} />} onClick={onDelete}>
            <Trans>Delete</Trans>
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
