import { raw, sql as query, type SqlFragment } from '#platform';
import { says, wordsToSearch } from './words-to-find.js';

/**
 * What a person mutes, as SQL: the one place that decides it, for one person (a parameter) as for many (a column). Never one's own posts.
 * Rows of `mute` are `m` in it. Whether somebody mutes anything is asked first, which for one person is once a statement: most mute nothing, and pay nothing.
 */
export const ACTIVE = raw('(m.until IS NULL OR m.until > now())');

/** Whether the person mutes anything at all, or did. */
export function mutesAnything(person: SqlFragment): SqlFragment {
  return query`EXISTS (SELECT 1 FROM mute mx WHERE mx.person_id = ${person})`;
}

/** Whether the person mutes this person, channel or tag. @param subject its UUID */
export function mutesSubject(person: SqlFragment, subject: SqlFragment): SqlFragment {
  return query`EXISTS (SELECT 1 FROM mute m WHERE m.person_id = ${person} AND m.subject_id = ${subject} AND ${ACTIVE})`;
}

/** Whether the person mutes the post's author, its channel or one of its tags. @param alias the post's */
export function mutedBySource(person: SqlFragment, alias: string): SqlFragment {
  const post = raw(alias);
  return query`(${post}.author_id <> ${person} AND EXISTS (SELECT 1 FROM mute mx WHERE mx.person_id = ${person} AND mx.subject_id IS NOT NULL)
    AND EXISTS (${sourceMutes(person, alias)}))`;
}

/** Whether the post says something that the person mutes. Costs more than mutedBySource: ask of few. @param alias the post's */
export function mutedByWords(person: SqlFragment, alias: string): SqlFragment {
  const post = raw(alias);
  return query`(${post}.author_id <> ${person} AND EXISTS (SELECT 1 FROM mute mx WHERE mx.person_id = ${person} AND mx.folded IS NOT NULL)
    AND EXISTS (${wordMutes(person, alias)}))`;
}

/** Either of them. */
export function muted(person: SqlFragment, alias: string): SqlFragment {
  return query`(${mutedBySource(person, alias)} OR ${mutedByWords(person, alias)})`;
}

/** The person's mutes that the post falls under, as rows of `mute`; its own author's none. @param alias the post's */
export function mutesOn(person: SqlFragment, alias: string): SqlFragment {
  return query`
    SELECT m.* FROM (${sourceMutes(person, alias)} UNION ALL ${wordMutes(person, alias)}) AS hit (id) JOIN mute m USING (id)
    WHERE ${raw(alias)}.author_id <> ${person}`;
}

function sourceMutes(person: SqlFragment, alias: string): SqlFragment {
  const post = raw(alias);
  return query`
    SELECT m.id FROM mute m WHERE m.person_id = ${person} AND m.subject_id IN (${post}.author_id, ${post}.channel_id) AND ${ACTIVE}
    UNION ALL
    SELECT m.id FROM post_tag mt JOIN mute m ON m.person_id = ${person} AND m.subject_id = mt.tag_id WHERE mt.post_id = ${post}.id AND ${ACTIVE}`;
}

/** The text is folded once, whatever the number of words. */
function wordMutes(person: SqlFragment, alias: string): SqlFragment {
  return query`
    SELECT m.id FROM (SELECT ${wordsToSearch(alias)} AS words OFFSET 0) AS said
    JOIN mute m ON m.person_id = ${person} AND m.folded IS NOT NULL AND ${ACTIVE} AND ${says(raw('said.words'), raw('m.folded'), raw('m.spelt_out'))}`;
}
