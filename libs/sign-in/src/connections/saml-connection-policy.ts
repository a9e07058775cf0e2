import { notFound, UserError } from '#platform';
import type { AdministeredConnection } from './administered-connections.repository.js';
import { DisableObstacle } from './saml-connection.type.js';

/** Why an administrator can't turn a connection off that is on: somebody must stay who can turn it on again. */
export function disableObstacle({ enabled, demo, anotherWayIn }: AdministeredConnection): DisableObstacle | null {
  if (!enabled) return null;
  if (demo) return DisableObstacle.DEMO;
  return anotherWayIn ? null : DisableObstacle.LAST_WAY_IN;
}

/** @throws UserError NOT_FOUND, or CONFLICT for the demo's own, which each start makes anew from the settings */
export function assertChangeable(connection: AdministeredConnection | undefined): asserts connection is AdministeredConnection {
  if (!connection) throw notFound('connection', 'connectionId');
  if (connection.demo) {
    throw new UserError('CONFLICT', 'This is the demo’s own connection. TIDINGS_DEMO=off turns it off with the demo, at the next start.', 'connectionId');
  }
}

/** @throws UserError CONFLICT that says what to do first */
export function assertDisableable(connection: AdministeredConnection, endOwnSession: boolean): void {
  if (disableObstacle(connection) === DisableObstacle.LAST_WAY_IN) {
    throw new UserError('CONFLICT', 'No administrator has signed in by another connection that is on, so nobody could turn this one on again. Sign in by another one first, as an administrator; or on the hub’s machine run: tidings connection disable', 'connectionId');
  }
  if (connection.own && !endOwnSession) {
    throw new UserError('CONFLICT', 'You are signed in by this connection, and would be signed out with everybody else. Confirm that with endOwnSession.', 'endOwnSession');
  }
}
