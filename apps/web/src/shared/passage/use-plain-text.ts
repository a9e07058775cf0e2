import { useCallback } from 'react';
import { useClient } from 'urql';
import { graphql } from '../graphql/document.js';
import { messageOf } from '../graphql/errors.js';

const PlainText = graphql(`
  query PlainText($id: ID!) {
    node(id: $id) {
      __typename
      ... on Article {
        id
        revision {
          id
          text
        }
      }
    }
  }
`);

/** Asks for an article's text as it was saved last: passages are counted in it. Throws with what to tell the reader. */
export function usePlainText() {
  const client = useClient();
  return useCallback(
    async (articleId: string): Promise<{ id: string; text: string } | null> => {
      const { data, error } = await client.query(PlainText, { id: articleId }, { requestPolicy: 'network-only' }).toPromise();
      if (error) throw new Error(messageOf(error));
      return data?.node?.__typename === 'Article' ? data.node.revision : null;
    },
    [client],
  );
}
