import { EVERYONE_CHANNEL } from '#channels';
import { listable, visible } from './visible.js';

const follows = (kind: string, subject: string): string =>
  `EXISTS (SELECT 1 FROM follow f WHERE f.follower_id = $1 AND f.kind = '${kind}' AND f.subject_id = ${subject})`;

const REASONS = `
  SELECT 'OWN' WHERE p.author_id = $1
  UNION ALL SELECT 'FOLLOWED_PERSON' WHERE ${follows('PERSON', 'p.author_id')}
    AND (p.reply_to_id IS NULL OR p.reply_to_author_id = $1 OR ${follows('PERSON', 'p.reply_to_author_id')})
  UNION ALL SELECT 'JOINED_CHANNEL' WHERE p.reply_to_id IS NULL AND p.channel_id <> '${EVERYONE_CHANNEL}' AND (
    EXISTS (SELECT 1 FROM channel_member m WHERE m.channel_id = p.channel_id AND m.person_id = $1) OR ${follows('CHANNEL', 'p.channel_id')})
  UNION ALL SELECT 'FOLLOWED_TAG' FROM post_tag t JOIN follow f ON f.kind = 'TAG' AND f.subject_id = t.tag_id
    WHERE t.post_id = p.id AND f.follower_id = $1 AND p.reply_to_id IS NULL
  UNION ALL SELECT 'MENTIONED' FROM post_mention m WHERE m.post_id = p.id AND m.person_id = $1
  UNION ALL (SELECT 'REPOSTED' FROM post r WHERE r.repost_of_id = p.id AND p.repost_count > 0 AND r.deleted_at IS NULL AND r.restriction IS NULL
    AND (r.author_id = $1 OR ${follows('PERSON', 'r.author_id')}) ORDER BY r.stream_key DESC LIMIT 3)`;

/** Everything that a page of Home shows, in one statement. $5 posts and $6 their reposters, in the page's order. */
export const PAGE = `
  SELECT place.n, p.id, p.text, p.weighted_length, p.created_at, p.edited_at, p.facets, p.reply_count, p.repost_count, p.quote_count, p.restriction,
    a.id, a.handle, a.display_name, a.title, a.left_at IS NOT NULL, c.id, c.slug, c.name, c.kind, c.private, b.id, b.handle, b.display_name,
    card.notice, ar.id, ar.slug, ar.title, coalesce(ar.own_excerpt, ar.derived_excerpt), ar.reading_minutes, w.id, w.handle, w.display_name,
    bl.id, bl.slug, bl.title,
    p.repost_count > 0 AND EXISTS (SELECT 1 FROM post r WHERE r.author_id = $1 AND r.repost_of_id = p.id AND r.deleted_at IS NULL),
    ARRAY(${REASONS})
  FROM unnest($5::uuid[], $6::uuid[]) WITH ORDINALITY AS place (post_id, reposter_id, n)
  JOIN post p ON p.id = place.post_id AND ${listable('p')}
  JOIN person a ON a.id = p.author_id JOIN channel c ON c.id = p.channel_id LEFT JOIN person b ON b.id = place.reposter_id
  LEFT JOIN post_card card ON card.post_id = p.id
  LEFT JOIN article ar ON ar.id = card.article_id AND ar.deleted_at IS NULL AND ${visible('ar')} LEFT JOIN person w ON w.id = ar.author_id
  LEFT JOIN blog bl ON bl.id = card.blog_id
  ORDER BY place.n`;
