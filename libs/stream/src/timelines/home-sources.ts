import { sql as query, type SqlFragment } from '#platform';
import { EVERYONE_CHANNEL } from '#channels';

/**
 * What a person's Home draws from, as rows (kind, subject_id): people followed, tags followed, channels joined or
 * followed, and mentions of the person. EVERYONE is a timeline of its own. The person's own posts come on top.
 * @param person expression of the person's UUID
 */
export function homeSources(person: SqlFragment): SqlFragment {
  return query`
    SELECT f.kind, f.subject_id FROM follow f WHERE f.follower_id = ${person}
    UNION
    SELECT 'CHANNEL', m.channel_id FROM channel_member m WHERE m.person_id = ${person} AND m.channel_id <> ${EVERYONE_CHANNEL}
    UNION ALL
    SELECT 'MENTION', ${person}`;
}

/** Whether the person follows the author given as expression. */
export function followsPerson(person: SqlFragment, author: SqlFragment): SqlFragment {
  return query`EXISTS (SELECT 1 FROM follow fp WHERE fp.follower_id = ${person} AND fp.kind = 'PERSON' AND fp.subject_id = ${author})`;
}
