import { useLingui } from '@lingui/react/macro';
import { useClient } from 'urql';
import { graphql } from '../../../shared/graphql/document.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { showNotice } from '../../../shared/ui/toast.js';
import { hidePost, showPost } from './deleted-now.js';

const DeletePost = graphql(`
  mutation DeletePost($postId: ID!) {
    deletePost(input: { postId: $postId }) {
      deletedId
    }
  }
`);

/**
 * Deletes a post that one can still have back while that is offered. It is gone from the screen at once, and from the server when the offer has
 * gone or the page is left, whichever comes first: what one reads as deleted is never left standing, and what was taken back was never touched.
 */
export function useDeletePost() {
  const { t } = useLingui();
  const client = useClient();
  const remove = useAction(DeletePost);
  return (postId: string) => {
    hidePost(postId);
    const leave = () => {
      // The page won’t hear the answer; the request outlives it.
      void client.mutation(DeletePost, { postId }, { fetchOptions: { credentials: 'same-origin', keepalive: true } }).toPromise();
    };
    const send = () => {
      window.removeEventListener('pagehide', leave);
      hidePost(postId);
      void remove({ postId }, { undone: t`The post wasn’t deleted.`, again: send }).then(() => showPost(postId));
    };
    window.addEventListener('pagehide', leave);
    showNotice(t`Post deleted`, {
      label: t`Undo`,
      onClick: () => {
        window.removeEventListener('pagehide', leave);
        showPost(postId);
      },
      onLeft: send,
    });
  };
}
