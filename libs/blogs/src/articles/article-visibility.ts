import { type Viewer, visibleTo } from '#access';
import { raw, sql, type SqlFragment } from '#platform';

/** Whether the viewer may read an article: as any content, and it isn't deleted. */
export function readableTo(viewer: Viewer, alias: string): SqlFragment {
  return sql`${raw(alias)}.deleted_at IS NULL AND ${visibleTo(viewer, alias)}`;
}
