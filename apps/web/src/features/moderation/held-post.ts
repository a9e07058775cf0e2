import { useClient } from 'urql';
import { graphql } from '../../shared/graphql/document.js';

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

/** Where another moderator was faster, one is told so, and sees what has become of the post. For `useAction`'s onError. */
export function useLookAgain(id: string): () => boolean {
  const client = useClient();
  return () => {
    void client.query(HeldPost, { id }, { requestPolicy: 'network-only' }).toPromise();
    return false;
  };
}
