import { useCallback, useRef, useState } from 'react';
import { useClient, type CombinedError } from 'urql';
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

/** Versions out of several lists, each once, the newest first. */
function merged(...lists: (readonly Listed[])[]): Listed[] {
  const byId = new Map(lists.flat().map((version) => [readFragment(ListedVersion, version).id, version]));
  return [...byId.values()].sort((one, other) => readFragment(ListedVersion, other).number - readFragment(ListedVersion, one).number);
}

/** An article's versions, the newest first, and a way to those before them. */
export function useVersions(articleId: string | undefined, newest: readonly Listed[]) {
  const client = useClient();
  // What was read of it: those too that a newer version has put out of the newest since.
  const [read, setRead] = useState<readonly Listed[]>([]);
  const [ended, setEnded] = useState(false);
  const [error, setError] = useState<CombinedError>();
  const asked = useRef<number>(undefined);
  const versions = merged(read, newest);
  const oldest = versions.length > 0 ? readFragment(ListedVersion, versions.at(-1)!).number : 1;
  const readOlder = useCallback(async () => {
    // A button and an effect ask for the same page, perhaps at once.
    if (articleId === undefined || asked.current === oldest) return;
    asked.current = oldest;
    setError(undefined);
    const { data, error: failure } = await client.query(OlderVersions, { id: articleId, before: oldest }).toPromise();
    const found = data?.node?.__typename === 'Article' ? data.node.revisions : null;
    if (!found) {
      asked.current = undefined;
      setError(failure);
      return;
    }
    setRead((before) => merged(before, newest, found));
    setEnded(found.length < PAGE);
  }, [client, articleId, oldest, newest]);
  return { versions, oldest, hasOlder: !ended && oldest > 1 && versions.length >= PAGE, readOlder, error };
}
