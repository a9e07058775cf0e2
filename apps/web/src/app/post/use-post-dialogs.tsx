import { useLingui } from '@lingui/react/macro';
import { lazy } from 'react';
import { useDeletePost } from '../../features/stream/delete/use-delete-post.js';
import { closeDialog, openDialog } from '../../shared/ui/open-dialogs.js';

const EditComposer = lazy(() => import('./edit-composer.js'));
const QuoteComposer = lazy(() => import('./quote-composer.js'));
const History = lazy(() => import('../../features/stream/post/edit-history.js').then((module) => ({ default: module.History })));

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
