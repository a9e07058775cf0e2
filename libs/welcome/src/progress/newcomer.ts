import { readsCompany, type Viewer } from '#access';

/** Whom first steps are for: employees. A guest comes for one channel. */
export function isNewcomer(viewer: Viewer): boolean {
  return viewer.personId !== undefined && readsCompany(viewer);
}
