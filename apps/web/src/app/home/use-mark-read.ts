import { useClient } from 'urql';
import type { Place } from '../../features/stream/feed/rest.js';
import { useRest } from '../../features/stream/feed/use-rest.js';
import { MarkHomeRead } from './position-query.js';

/** Tells the server how far one has read Home. */
export function useMarkRead(): (place: Place | undefined) => void {
  const client = useClient();
  return useRest(async (cursor) => !(await client.mutation(MarkHomeRead, { cursor }).toPromise()).error);
}
