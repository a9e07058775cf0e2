import { raw, sql as query, type SqlFragment } from '#platform';

/** Why a post stands among somebody's mentions. The last three are about an article that they wrote. */
export type MentionReasonKind = 'MENTIONED' | 'ANSWERED' | 'QUOTED' | 'PASSAGE' | 'CITED' | 'DISCUSSED';

/**
 * The reasons why the post with alias p stands among a person's mentions, as rows (kind, article_id); none: it doesn't. Says the same as the ways
 * in MentionsRepository, about one post.
 * @param me expression of the person's UUID
 * @param listable whether the person may read an article, by its alias
 */
export function mentionReasons(me: SqlFragment, listable: (alias: string) => SqlFragment): SqlFragment {
  const mine = query`(told.author_id = ${me} OR EXISTS (
    SELECT 1 FROM content_share cs WHERE cs.content_id = told.id AND cs.person_id = ${me} AND cs.role = 'CO_AUTHOR')) AND ${listable('told')}`;
  const passage = raw('EXISTS (SELECT 1 FROM post_passage pp WHERE pp.post_id = p.id)');
  return query`
    SELECT 'MENTIONED' AS kind, NULL::uuid AS article_id FROM post_mention m WHERE m.post_id = p.id AND m.person_id = ${me}
    UNION ALL
    SELECT 'ANSWERED', NULL WHERE p.reply_to_author_id = ${me}
    UNION ALL
    SELECT 'QUOTED', NULL WHERE p.quote_of_author_id = ${me} OR EXISTS (SELECT 1 FROM post_card c WHERE c.post_id = p.id AND c.shown_author_id = ${me})
    UNION ALL
    SELECT CASE WHEN ${passage} THEN 'PASSAGE' ELSE 'CITED' END, told.id
      FROM post_card c JOIN article told ON told.id = c.article_id WHERE c.post_id = p.id AND NOT c.notice AND ${mine}
    UNION ALL
    SELECT 'DISCUSSED', told.id FROM post_card n JOIN article told ON told.id = n.article_id
      WHERE n.post_id = p.root_id AND n.notice AND p.reply_to_id IS NOT NULL AND ${mine}`;
}
