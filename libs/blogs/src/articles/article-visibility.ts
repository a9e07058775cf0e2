import { couldRead, moderates, type Viewer, visibleTo, worksOn } from '#access';
import { raw, sql, type SqlFragment } from '#platform';

/** Whether the viewer may read an article: as any content, and it isn't deleted. */
export function readableTo(viewer: Viewer, alias: string): SqlFragment {
  return sql`${raw(alias)}.deleted_at IS NULL AND ${visibleTo(viewer, alias)}`;
}

/** Whether an article may be listed for the viewer among what was published: of what is held or hidden that may be so for its author and moderators. */
export function listableTo(viewer: Viewer, alias: string): SqlFragment {
  return sql`${isOut(alias)} AND ${readableTo(viewer, alias)}`;
}

/**
 * Whether an article that moderators hid or removed leaves its place: to all who could read it. Who may still read it, as its author what was hidden,
 * reads it instead. Of such a row show what `placeOf` leaves of it, and nothing else.
 */
export function leavesPlace(viewer: Viewer, alias: string): SqlFragment {
  if (viewer.kind === 'system') return raw('FALSE');
  const row = raw(alias);
  return sql`(${row}.restriction IN ('HIDDEN', 'REMOVED') AND ${row}.published_at IS NOT NULL AND ${row}.deleted_at IS NULL
    AND ${couldRead(viewer, alias, raw('FALSE'))} AND NOT ${visibleTo(viewer, alias)})`;
}

/** Whether the viewer is told why moderators did so: its authors and moderators are. */
export function isTold(viewer: Viewer, alias: string): SqlFragment {
  return moderates(viewer) ? raw('TRUE') : worksOn(viewer, alias);
}

/** Whether its author published it, whatever moderators did with it. */
export function isOut(alias: string): SqlFragment {
  const row = raw(alias);
  return sql`(${row}.restriction IS NULL OR ${row}.restriction IN ('HELD', 'HIDDEN')) AND ${row}.published_at IS NOT NULL`;
}
