import { UserError } from '#platform';
import { Role } from '../viewer/role.js';
import type { Viewer } from '../viewer/viewer.js';

/** Whether somebody acts as a moderator: by role, and with a token that may. */
export function moderates(viewer: Viewer): boolean {
  return viewer.roles.has(Role.MODERATOR) && viewer.scopes.has('moderate');
}

/** Asked before a restriction is imposed or lifted. @throws UserError FORBIDDEN for all but moderators and the hub itself */
export function assertMayRestrict(viewer: Viewer): void {
  if (viewer.kind !== 'system' && !moderates(viewer)) throw new UserError('FORBIDDEN', 'Only moderators restrict what others wrote.');
}
