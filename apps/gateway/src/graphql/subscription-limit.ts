import type { Viewer } from '#access';
import { said, UserError } from '#platform';

/** What one viewer may listen to at this gateway, over all sockets; a tab of the app has two or three, which cost up to 130 each. */
const MOST = 200;
const MOST_OBJECTS = 10_000;

/** What a socket listens to: by each operation's id, the objects that are read for it at every change. */
export type Listening = Map<string, number>;

/** Refuses one that would be too much: each is asked for anew with everything that happens. @throws UserError RATE_LIMITED */
export function assertFewSubscriptions(all: Iterable<{ readonly viewer: Viewer; readonly listening: Listening }>, { principalId }: Viewer, cost: number): void {
  let count = 1;
  let objects = cost;
  for (const { viewer, listening } of all) {
    if (viewer.principalId !== principalId) continue;
    count += listening.size;
    for (const one of listening.values()) objects += one;
  }
  if (count > MOST || objects > MOST_OBJECTS) throw new UserError('RATE_LIMITED', said`You listen to as much as you can at once; end some of it first.`);
}
