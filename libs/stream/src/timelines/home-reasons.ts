import { EVERYONE_CHANNEL } from '#channels';
import { sql as query, type SqlFragment } from '#platform';
import { mutedBySource } from '../mutes/muted.js';
import { answersWithin, followsPerson } from './home-sources.js';

/** Why a post stands in a Home. REPOSTED's source is who passed it on; OWN and MENTIONED have none. */
export type ReasonKind = 'FOLLOWED_PERSON' | 'JOINED_CHANNEL' | 'FOLLOWED_TAG' | 'OWN' | 'REPOSTED' | 'MENTIONED';

const MAX_REPOSTERS = 3;

/**
 * The reasons why the post with alias p is in the Home of a person who doesn't mute it, as rows (kind, source_id); none: it isn't in it. Says the same
 * as homeSources and the probe, about one post; a property spec holds the two together.
 * @param person expression of the person's UUID
 * @param readable whether the person may read a repost, by its alias
 */
export function homeReasons(person: SqlFragment, readable: (alias: string) => SqlFragment): SqlFragment {
  return query`
    SELECT 'OWN' AS kind, NULL::uuid AS source_id WHERE p.author_id = ${person} AND ${answersWithin(person, 'p')}
    UNION ALL
    SELECT 'FOLLOWED_PERSON', p.author_id WHERE ${followsPerson(person, query`p.author_id`)} AND ${answersWithin(person, 'p')}
    UNION ALL
    SELECT 'JOINED_CHANNEL', p.channel_id WHERE p.reply_to_id IS NULL AND p.channel_id <> ${EVERYONE_CHANNEL} AND (
      EXISTS (SELECT 1 FROM channel_member m WHERE m.channel_id = p.channel_id AND m.person_id = ${person})
      OR EXISTS (SELECT 1 FROM follow f WHERE f.follower_id = ${person} AND f.kind = 'CHANNEL' AND f.subject_id = p.channel_id)
      OR EXISTS (SELECT 1 FROM channel c WHERE c.id = p.channel_id AND c.company_wide))
    UNION ALL
    SELECT 'FOLLOWED_TAG', t.tag_id FROM post_tag t JOIN follow f ON f.kind = 'TAG' AND f.subject_id = t.tag_id
      WHERE t.post_id = p.id AND f.follower_id = ${person} AND p.reply_to_id IS NULL
    UNION ALL
    SELECT 'MENTIONED', NULL FROM post_mention m WHERE m.post_id = p.id AND m.person_id = ${person}
    UNION ALL
    (SELECT 'REPOSTED', r.author_id FROM post r WHERE r.repost_of_id = p.id AND p.repost_count > 0 AND r.deleted_at IS NULL AND ${readable('r')} AND NOT ${mutedBySource(person, 'r')}
      AND (r.author_id = ${person} OR ${followsPerson(person, query`r.author_id`)}) ORDER BY r.stream_key DESC LIMIT ${MAX_REPOSTERS})`;
}
