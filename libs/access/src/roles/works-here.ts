import { Role } from '../viewer/role.js';
import type { Viewer } from '../viewer/viewer.js';

/** Whether somebody is of the company: a person who isn't a guest. What they may read is asked of `readsCompany`. */
export function worksHere(viewer: Viewer): viewer is Viewer & { readonly personId: string } {
  return viewer.personId !== undefined && !viewer.roles.has(Role.GUEST);
}
