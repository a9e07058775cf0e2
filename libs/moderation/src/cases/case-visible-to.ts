import { moderates, type Viewer } from '#access';
import { raw, sql as query, type SqlFragment } from '#platform';

/** Who sees a case: moderators, but none about what they wrote themselves, as it says who reported it. The row is the case's. */
export function caseVisibleTo(viewer: Viewer, alias: string): SqlFragment {
  if (viewer.kind === 'system') return raw('TRUE');
  return moderates(viewer) ? query`${raw(alias)}.author_id <> ${viewer.principalId}` : raw('FALSE');
}
