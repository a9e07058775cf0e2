import { moderates, type Viewer, worksOn } from '#access';
import { raw, sql as query, type SqlFragment } from '#platform';

/** Who sees a case: moderators, but none about what they wrote themselves, alone or with others, as it says who reported it. The row is the case's. */
export function caseVisibleTo(viewer: Viewer, alias: string): SqlFragment {
  if (viewer.kind === 'system') return raw('TRUE');
  if (!moderates(viewer)) return raw('FALSE');
  const row = raw(alias);
  return query`NOT EXISTS (SELECT 1 FROM (SELECT ${row}.subject_id AS id, ${row}.author_id) AS subject WHERE ${worksOn(viewer, 'subject')})`;
}
