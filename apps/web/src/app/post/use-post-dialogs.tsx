import { useLingui } from '@lingui/react/macro';
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
  const { t } = useLingui();
  const deletePost = useAction(DeletePost);
  return {
    edit: () => openDialog({ title: t`Edit post`, body: <EditComposer post={post} onDone={closeDialog} /> }),
    quote: () => openDialog({ title: t`Quote`, body: <QuoteComposer postId={post.id} onDone={closeDialog} /> }),
    showEdits: () => openDialog({ title: t`What it said before`, body: <History postId={post.id} /> }),
    askToDelete: () =>
      confirm({
        title: t`Delete this post?`,
        consequence:
          post.replyCount > 0
            ? t`Its words go for good. The replies stay, under a note that a post was deleted.`
            : t`It goes for good, from every timeline.`,
        action: t`Delete`,
        onConfirm: () => void deletePost({ postId: post.id }),
      }),
  };
}
