import { couldRead, type Viewer, type ViewerExpression, visibleTo } from '#access';
import { raw, sql, type SqlFragment } from '#platform';

/** Whether a post may be listed for the viewer: it may read it, it isn't deleted, and, for a repost, the same of what it passes on. */
export function listableTo(viewer: Viewer | ViewerExpression, alias: string): SqlFragment {
  const post = raw(alias);
  return sql`(${post}.deleted_at IS NULL AND ${visibleTo(viewer, alias)} AND (${post}.repost_of_id IS NULL OR EXISTS (
    SELECT 1 FROM post original WHERE original.id = ${post}.repost_of_id AND original.deleted_at IS NULL AND ${visibleTo(viewer, 'original')})))`;
}

/** As listableTo, and also the tombstone of a deleted post that has replies, which holds its thread together. */
export function readableBy(viewer: Viewer | ViewerExpression, alias: string): SqlFragment {
  const post = raw(alias);
  return sql`(${listableTo(viewer, alias)} OR (${post}.deleted_at IS NOT NULL AND ${post}.reply_count > 0 AND ${visibleTo(viewer, alias)}))`;
}

/**
 * Whether a post that moderators hid or removed leaves its place: to all who could read it, so that nobody takes it for lost or looks for what they kept.
 * Who may still read it, as its author what was hidden, reads it instead. Of such a row show what `placeOf` leaves of it, and nothing else.
 */
export function leavesPlace(viewer: Viewer | ViewerExpression, alias: string): SqlFragment {
  if ('kind' in viewer && viewer.kind === 'system') return raw('FALSE');
  const post = raw(alias);
  return sql`(${post}.restriction IN ('HIDDEN', 'REMOVED') AND ${post}.deleted_at IS NULL AND ${couldRead(viewer, alias)} AND NOT ${visibleTo(viewer, alias)})`;
}
