import { ViewerResolver } from '#sign-in';
import { Sequences } from '#stream';
import type { TestHub } from './hub.js';

/** A sequence of the hub's as the owner of a token is given it: guests get theirs sealed. */
export async function sequenceFor(hub: TestHub, token: string, sequence: number): Promise<string> {
  const viewer = await hub.get(ViewerResolver).fromHeaders({ authorization: `Bearer ${token}` });
  if (!viewer) throw new Error('The token is none');
  return hub.get(Sequences).show(viewer, sequence);
}
