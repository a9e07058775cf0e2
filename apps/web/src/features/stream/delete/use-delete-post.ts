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

/** So long, in milliseconds, a deletion can be taken back: as long as the toast that offers it stays. */
const GRACE = 8_000;

/**
 * Deletes a post that one can still have back for a moment. It is gone from the screen at once, and from the server when the moment is over
 * or the page is left, whichever comes first: what one reads as deleted is never left standing, and what was taken back was never touched.
 */
export function useDeletePost() {
  const { t } = useLingui();
  const client = useClient();
  const remove = useAction(DeletePost);
  return (postId: string) => {
    hidePost(postId);
    const finish = () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', leave);
    };
    const leave = () => {
      finish();
      // The page won’t hear the answer; the request outlives it.
      void client.mutation(DeletePost, { postId }, { fetchOptions: { credentials: 'same-origin', keepalive: true } }).toPromise();
    };
    const send = () => {
      finish();
      hidePost(postId);
      void remove({ postId }, { undone: t`The post wasn’t deleted.`, again: send }).then(() => showPost(postId));
    };
    const timer = setTimeout(send, GRACE);
    window.addEventListener('pagehide', leave);
    showNotice(t`Post deleted`, {
      label: t`Undo`,
      onClick: () => {
        finish();
        showPost(postId);
      },
    });
  };
}
