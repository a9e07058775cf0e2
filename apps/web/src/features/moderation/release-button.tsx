import { useClient } from 'urql';
import { graphql } from '../../shared/graphql/document.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { Button } from '../../shared/ui/button.js';
import { showNotice } from '../../shared/ui/toast.js';

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

const HeldPost = graphql(`
  query HeldPost($id: ID!) {
    node(id: $id) {
      id
      ... on Post {
        viewerCanRelease
        restriction {
          kind
          reason
        }
      }
    }
  }
`);

/** Lets out a post that waits for a moderator. Where another moderator was faster, one is told so and sees what has become of it. */
export function ReleaseButton({ post }: { post: { id: string } }) {
  const client = useClient();
  const release = useAction(ReleasePost);
  const look = () => {
    void client.query(HeldPost, { id: post.id }, { requestPolicy: 'network-only' }).toPromise();
    return false;
  };
  const letOut = async () => {
    if (await release({ input: { postId: post.id } }, { onError: look })) showNotice('It is out: everybody who reads the channel sees it now.');
  };
  return (
    <Button variant="soft" size="xs" onClick={() => void letOut()}>
      Let it out
    </Button>
  );
}
