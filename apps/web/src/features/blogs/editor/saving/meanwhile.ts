import type { Client } from 'urql';
import { graphql } from '../../../../shared/graphql/document.js';
import { EditedArticle } from '../edited-article.js';

void EditedArticle;

const SavedMeanwhile = graphql(`
  query SavedMeanwhile($id: ID!) {
    node(id: $id) {
      __typename
      ... on Article {
        id
        revision {
          id
          number
          createdAt
          author {
            id
            displayName
          }
        }
        ...EditedArticle
      }
    }
  }
`);

/** The article as it is now; null where it can't be read. */
export async function readMeanwhile(client: Client, id: string) {
  const { data } = await client.query(SavedMeanwhile, { id }, { requestPolicy: 'network-only' }).toPromise();
  if (data?.node?.__typename !== 'Article' || !data.node.revision) return null;
  return { ...data.node, revision: data.node.revision };
}

/** What was saved by somebody else, or elsewhere, since this editor was opened. */
export type Meanwhile = NonNullable<Awaited<ReturnType<typeof readMeanwhile>>>;
