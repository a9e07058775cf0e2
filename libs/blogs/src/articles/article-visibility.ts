import { type Viewer, visibleTo } from '#access';
import { raw, sql, type SqlFragment } from '#platform';

/** Whether the viewer may read an article: as any content, and it isn't deleted. */
export function readableTo(viewer: Viewer, alias: string): SqlFragment {
  return sql`${raw(alias)}.deleted_at IS NULL AND ${visibleTo(viewer, alias)}`;
}

/** Whether an article may be listed for the viewer among what was published: of what is held or hidden that may be so for its author and moderators. */
export function listableTo(viewer: Viewer, alias: string): SqlFragment {
  return sql`${isOut(alias)} AND ${readableTo(viewer, alias)}`;
}

/** Whether its author published it, whatever moderators did with it. */
export function isOut(alias: string): SqlFragment {
  const row = raw(alias);
  return sql`(${row}.restriction IS NULL OR ${row}.restriction IN ('HELD', 'HIDDEN')) AND ${row}.published_at IS NOT NULL`;
}
