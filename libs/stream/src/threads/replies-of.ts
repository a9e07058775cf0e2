import type { Viewer } from '#access';
import { sql, type SqlFragment } from '#platform';
import { leavesPlace, readableBy } from '../posts/post-visibility.js';

/** Whether the reply `p`, or what is left of it, stands in its thread. */
export function inThread(viewer: Viewer): SqlFragment {
  return sql`(${readableBy(viewer, 'p')} OR ${leavesPlace(viewer, 'p')})`;
}

/** FROM and WHERE: all replies `p` of the thread that the post k.id begins, whatever their depth. */
export function repliesOfThread(viewer: Viewer): SqlFragment {
  return sql`post p WHERE p.root_id = k.id AND p.reply_to_id IS NOT NULL AND ${inThread(viewer)}`;
}

/** The same below a post k.id that begins none. */
export function repliesBelow(viewer: Viewer): SqlFragment {
  return sql`(
      WITH RECURSIVE reply AS (
        SELECT id FROM post WHERE reply_to_id = k.id UNION ALL SELECT next.id FROM post next JOIN reply ON next.reply_to_id = reply.id
      ) SELECT id FROM reply) AS r JOIN post p USING (id) WHERE ${inThread(viewer)}`;
}
