import { type Viewer, type ViewerExpression, visibleTo } from '#access';
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
