import { Trans, useLingui } from '@lingui/react/macro';
import { IconHistory, IconLink, IconPencil, IconTrash } from '@tabler/icons-react';
import { ReportItem } from '../../features/moderation/report-item.js';
import { useDeletePost } from '../../features/stream/delete/use-delete-post.js';
import { MuteItem } from '../../features/stream/mute/mute-item.js';
import { PinItem } from '../../features/ties/pins/pin-item.js';
import { lazyPart } from '../../shared/code/lazy-part.js';
import type { ResultOf } from '../../shared/graphql/document.js';
import { useSelf } from '../../shared/graphql/frame.js';
import { copyLink } from '../../shared/ui/copy-link.js';
import { Menu } from '../../shared/ui/menu.js';
import { closeDialog, openDialog } from '../../shared/ui/open-dialogs.js';
import type { PostItem } from './post-item-fragment.js';
import { showEdits } from './show-edits.js';

const EditComposer = lazyPart(() => import('./edit-composer.js'));

/** What the menu of a post offers. The server says what is allowed. */
export default function PostMenuItems({ post }: { post: ResultOf<typeof PostItem> }) {
  const { t } = useLingui();
  const self = useSelf();
  const deletePost = useDeletePost();
  return (
    <>
      <Menu.Item leftSection={<IconLink size={18} />} onClick={() => void copyLink(`${location.origin}/p/${post.id}`, t`Link copied`)}>
        <Trans>Copy link</Trans>
      </Menu.Item>
      {post.editedAt && (
        <Menu.Item leftSection={<IconHistory size={18} />} onClick={() => showEdits(post.id)}>
          <Trans>What it said before</Trans>
        </Menu.Item>
      )}
      {self && post.author.id !== self.id && <MuteItem post={post} />}
      <PinItem id={post.id} />
      <ReportItem subject={post} what="post" />
      {post.viewerCanEdit && (
        <Menu.Item leftSection={<IconPencil size={18} />} onClick={() => openDialog({ title: t`Edit post`, body: <EditComposer post={post} onDone={closeDialog} /> })}>
          <Trans>Edit</Trans>
        </Menu.Item>
      )}
      {post.viewerCanDelete && (
        <Menu.Item color="red" leftSection={<IconTrash size={18} />} onClick={() => deletePost(post.id)}>
          <Trans>Delete</Trans>
        </Menu.Item>
      )}
    </>
  );
}
