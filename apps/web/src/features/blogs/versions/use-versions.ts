import { useCallback, useState } from 'react';
import { useClient } from 'urql';
import { graphql, readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { ListedVersion } from './version-list.js';

void ListedVersion;

/** As many as the server gives at once. */
const PAGE = 50;

const OlderVersions = graphql(`
  query OlderVersions($id: ID!, $before: Int!) {
    node(id: $id) {
      __typename
      ... on Article {
        id
        revisions(before: $before) {
          id
          ...ListedVersion
        }
      }
    }
  }
`);

type Listed = FragmentType<typeof ListedVersion>;

/** An article's versions, the newest first, and a way to those before them. */
export function useVersions(articleId: string | undefined, newest: readonly Listed[]) {
  const client = useClient();
  const [older, setOlder] = useState<readonly Listed[]>([]);
  const [ended, setEnded] = useState(false);
  const versions = [...newest, ...older];
  const oldest = versions.length > 0 ? readFragment(ListedVersion, versions.at(-1)!).number : 1;
  const readOlder = useCallback(async () => {
    if (articleId === undefined) return;
    const { data } = await client.query(OlderVersions, { id: articleId, before: oldest }).toPromise();
    const found = data?.node?.__typename === 'Article' ? data.node.revisions : null;
    if (!found) return;
    setOlder((before) => [...before, ...found]);
    setEnded(found.length < PAGE);
  }, [client, articleId, oldest]);
  return { versions, oldest, hasOlder: !ended && oldest > 1 && versions.length >= PAGE, readOlder };
}
