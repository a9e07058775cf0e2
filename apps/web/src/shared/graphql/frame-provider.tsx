import { useMemo, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { byName } from '../language/formats.js';
import { FrameContext, FrameParts } from './frame.js';
import { graphql, readFragment } from './document.js';

/** By a name of its own: the client sends a question again when another begins to listen to the same one, and this one always listens. */
const KnownFrame = graphql(`
  query KnownFrame {
    ...FrameParts
  }
`);

const NOTHING = {};

/**
 * Reads the frame from the cache, once for all who ask for it. A query of each post’s own was measured to cost: the client tells all of them
 * whenever one begins to listen, and React keeps what it was told, without a change, until it draws the component anew.
 */
export function FrameProvider({ children }: { children: ReactNode }) {
  const [{ data }] = useQuery({ query: KnownFrame, requestPolicy: 'cache-only' });
  const frame = data && readFragment(FrameParts, data);
  const sorted = useMemo(() => frame && { ...frame, myChannels: byName(frame.myChannels) }, [frame]);
  return <FrameContext value={sorted ?? NOTHING}>{children}</FrameContext>;
}
