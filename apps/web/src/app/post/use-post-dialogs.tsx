import { lazy } from 'react';
import { graphql } from '../../shared/graphql/document.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { confirm } from '../../shared/ui/confirm.js';
import { closeDialog, openDialog } from '../../shared/ui/open-dialogs.js';

const EditComposer = lazy(() => import('./edit-composer.js'));
const QuoteComposer = lazy(() => import('./quote-composer.js'));
const History = lazy(() => import('../../features/stream/post/edit-history.js').then((module) => ({ default: module.History })));

const DeletePost = graphql(`
  mutation DeletePost($postId: ID!) {
    deletePost(input: { postId: $postId }) {
      deletedId
    }
  }
`);

interface DialogPost {
  id: string;
  text: string;
  replyCount: number;
}

/** What opens over the page for one post. */
export function usePostDialogs(post: DialogPost) {
  const deletePost = useAction(DeletePost);
  return {
    edit: () => openDialog({ title: 'Edit post', body: <EditComposer post={post} onDone={closeDialog} /> }),
    quote: () => openDialog({ title: 'Quote', body: <QuoteComposer postId={post.id} onDone={closeDialog} /> }),
    showEdits: () => openDialog({ title: 'What it said before', body: <History postId={post.id} /> }),
    askToDelete: () =>
      confirm({
        title: 'Delete this post?',
        consequence:
          post.replyCount > 0
            ? 'Its words go for good. The replies stay, under a note that a post was deleted.'
            : 'It goes for good, from every timeline.',
        action: 'Delete',
        onConfirm: () => void deletePost({ postId: post.id }),
      }),
  };
}
