import { useLingui } from '@lingui/react/macro';
import { useDeletePost } from '../../features/stream/delete/use-delete-post.js';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { closeDialog, openDialog } from '../../shared/ui/open-dialogs.js';

const EditComposer = lazyPart(() => import('./edit-composer.js'));
const QuoteComposer = lazyPart(() => import('./quote-composer.js'));
const History = lazyPart(() => import('../../features/stream/post/edit-history.js'));

interface DialogPost {
  id: string;
  text: string;
}

/** What one does with a post beyond its own buttons: what opens over the page, and deleting it. */
export function usePostDialogs(post: DialogPost) {
  const { t } = useLingui();
  const deletePost = useDeletePost();
  return {
    edit: () => openDialog({ title: t`Edit post`, body: <EditComposer post={post} onDone={closeDialog} /> }),
    quote: () => openDialog({ title: t`Quote`, body: <QuoteComposer postId={post.id} onDone={closeDialog} /> }),
    showEdits: () => openDialog({ title: t`What it said before`, body: <History postId={post.id} /> }),
    remove: () => deletePost(post.id),
  };
}
