import type { Client, TypedDocumentNode } from 'urql';
import { FrameParts } from './frame.js';
import { readFragment, type FragmentType } from './document.js';

/** Reads a page's first query anew, with the sequence number of the same moment. What is on the screen stays until the answer is there. */
export async function rereadPage<Data, Variables extends { withFrame: boolean }>(
  client: Client,
  query: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'withFrame'>,
): Promise<string | undefined> {
  const { data } = await client
    .query(query, { ...variables, withFrame: true } as Variables, { requestPolicy: 'network-only' })
    .toPromise();
  return data ? readFragment(FrameParts, data as FragmentType<typeof FrameParts>).currentSequence : undefined;
}
