import { raw } from '#platform';

/** boolean: whether what a case `c` is about is there still, also where moderators took it away: its author hasn't deleted it. */
export const SUBJECT_IS_THERE = raw(`CASE c.subject_kind WHEN 'POST' THEN EXISTS (SELECT 1 FROM post p WHERE p.id = c.subject_id AND p.deleted_at IS NULL)
  ELSE EXISTS (SELECT 1 FROM article a WHERE a.id = c.subject_id AND a.deleted_at IS NULL) END`);
