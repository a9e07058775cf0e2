import { useDeferredValue, useState } from 'react';
import { useClient, useQuery, type RequestPolicy, type TypedDocumentNode } from 'urql';
import { FrameQuery, useFrame } from './frame.js';
import { rereadPage } from './reread-page.js';

interface PageOptions {
  pause?: boolean;
  requestPolicy?: RequestPolicy;
}

/**
 * The one query of a page. Its document spreads `...FrameParts @include(if: $withFrame)`: the first page that is opened brings the
 * frame along, later ones leave it out.
 */
export function usePage<Data, Variables extends { withFrame: boolean }>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'withFrame'>,
  { pause, requestPolicy = 'cache-and-network' }: PageOptions = {},
) {
  const client = useClient();
  const frame = useFrame();
  const [withFrame] = useState(() => !frame.viewer);
  const [result, refetch] = useQuery<Data, Variables>({
    query,
    variables: { ...variables, withFrame } as Variables,
    requestPolicy,
    pause,
  });
  // Where the page's own question is refused, the frame doesn't come with it.
  useQuery({ query: FrameQuery, pause: !withFrame || !result.error || Boolean(result.data) });
  // What a page shows at first is much; React then builds it in parts, between which the browser can answer. Later changes are shown at once.
  const arrived = useDeferredValue(result.data !== undefined);
  return {
    ...result,
    data: arrived ? result.data : undefined,
    retry: () => refetch({ requestPolicy: 'network-only' }),
    /** For `useLive`: the page anew, as of now. */
    reread: () => rereadPage(client, query, variables),
  };
}
