import { useState } from 'react';
import { useQuery, type RequestPolicy, type TypedDocumentNode } from 'urql';
import { useFrame } from './frame.js';

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
  const frame = useFrame();
  const [withFrame] = useState(() => !frame.viewer);
  const [result, refetch] = useQuery<Data, Variables>({
    query,
    variables: { ...variables, withFrame } as Variables,
    requestPolicy,
    pause,
  });
  return { ...result, retry: () => refetch({ requestPolicy: 'network-only' }) };
}
