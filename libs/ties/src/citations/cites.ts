import { raw, sql, type SqlFragment } from '#platform';

/**
 * Whether a post's card cites the article: it isn't the article's notice, and the post stands outside the discussion under that, where it would be
 * counted and listed twice.
 * @param card alias of post_card @param post alias of its post
 */
export function cites(card: string, post: string): SqlFragment {
  return sql`(NOT ${raw(card)}.notice AND NOT EXISTS (
    SELECT 1 FROM post_card told WHERE told.article_id = ${raw(card)}.article_id AND told.notice AND told.post_id = ${raw(post)}.root_id))`;
}
