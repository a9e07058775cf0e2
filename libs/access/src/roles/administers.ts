import { Role } from '../viewer/role.js';
import type { Viewer } from '../viewer/viewer.js';

/** Whether somebody acts as an administrator: by role, and with a session or token that may. */
export function administers(viewer: Viewer): boolean {
  return viewer.roles.has(Role.ADMINISTRATOR) && viewer.scopes.has('admin');
}
