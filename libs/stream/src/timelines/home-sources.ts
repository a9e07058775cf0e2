import { raw, sql as query, type SqlFragment } from '#platform';
import { EVERYONE_CHANNEL } from '#channels';

/**
 * What a person's Home draws from, as rows (kind, subject_id): people followed, tags followed, channels joined,
 * followed or for everybody, and mentions of the person. Guests are kept from what is for everybody by its audience. EVERYONE is a timeline of its own. The person's own posts come on top.
 * @param person expression of the person's UUID
 */
export function homeSources(person: SqlFragment): SqlFragment {
  return query`
    SELECT f.kind, f.subject_id FROM follow f WHERE f.follower_id = ${person}
    UNION
    SELECT 'CHANNEL', m.channel_id FROM channel_member m WHERE m.person_id = ${person} AND m.channel_id <> ${EVERYONE_CHANNEL}
    UNION
    SELECT 'CHANNEL', c.id FROM channel c WHERE c.company_wide
    UNION ALL
    SELECT 'MENTION', ${person}`;
}

/**
 * Whether a post of somebody whose posts are in the person's Home has its place there: replies have it where they answer the person, or whom
 * the person follows. What is said to others is read in its thread; that goes for the person's own replies, too.
 * @param post alias
 */
export function answersWithin(person: SqlFragment, post: string): SqlFragment {
  const row = raw(post);
  return query`(${row}.reply_to_id IS NULL OR ${row}.reply_to_author_id = ${person} OR ${followsPerson(person, query`${row}.reply_to_author_id`)})`;
}

/** Whether the person follows the author given as expression. */
export function followsPerson(person: SqlFragment, author: SqlFragment): SqlFragment {
  return query`EXISTS (SELECT 1 FROM follow fp WHERE fp.follower_id = ${person} AND fp.kind = 'PERSON' AND fp.subject_id = ${author})`;
}
