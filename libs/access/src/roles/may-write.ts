import type { Viewer } from '../viewer/viewer.js';

/** Whether somebody may change what is theirs: a person, with a session or token for it. Who owns what is asked besides. */
export function mayWrite(viewer: Viewer): viewer is Viewer & { readonly personId: string } {
  return viewer.personId !== undefined && viewer.scopes.has('write');
}
