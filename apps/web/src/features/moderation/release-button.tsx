import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../shared/graphql/document.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { Button } from '../../shared/ui/button.js';
import { showNotice } from '../../shared/ui/toast.js';
import { useLookAgain } from './held-post.js';

const ReleasePost = graphql(`
  mutation ReleasePost($input: ReleasePostInput!) {
    releasePost(input: $input) {
      post {
        id
        createdAt
        viewerCanRelease
        restriction {
          kind
          reason
        }
      }
    }
  }
`);

/** Lets out a post that waits for a moderator. */
export function ReleaseButton({ post }: { post: { id: string } }) {
  const { t } = useLingui();
  const release = useAction(ReleasePost);
  const look = useLookAgain(post.id);
  const letOut = async () => {
    if (await release({ input: { postId: post.id } }, { onError: look })) showNotice(t`It is out: everybody who reads the channel sees it now.`);
  };
  return (
    <Button variant="soft" size="xs" onClick={() => void letOut()}>
      <Trans>Let it out</Trans>
    </Button>
  );
}
