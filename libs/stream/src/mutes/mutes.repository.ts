import { Injectable } from '@nestjs/common';
import { holdPerson } from '#people';
import { beyondCursor, type Page, pageOrder, raw, type Slice, sliceOf, type Sql, sql as query } from '#platform';
import type { MuteEntity, MuteKind } from './mute.entity.js';
import { keptWord } from './words-to-find.js';
import { ACTIVE, mutesOn } from './muted.js';

/** What to mute: a word, or something by its UUID. */
export type Muted = { readonly kind: 'WORD'; readonly word: string } | { readonly kind: Exclude<MuteKind, 'WORD'>; readonly subjectId: string };

/** A person's mutes; every method wants to know whose. Those that have ended are as if they weren't there. */
@Injectable()
export class MutesRepository {
  /** The latest first. */
  async list(sql: Sql, personId: string, page: Page): Promise<Slice<MuteEntity>> {
    const beyond = beyondCursor(page, raw('id'), 'DESC');
    return sliceOf(page, await sql.query<MuteEntity>(query`
      SELECT m.* FROM mute m WHERE m.person_id = ${personId} AND ${ACTIVE} AND ${beyond} ORDER BY id ${pageOrder(page, 'DESC')} LIMIT ${page.limit + 1}`));
  }

  byIds(sql: Sql, personId: string, ids: readonly string[]): Promise<MuteEntity[]> {
    return sql.query(query`SELECT m.* FROM mute m WHERE m.person_id = ${personId} AND id = ANY(${ids}::uuid[]) AND ${ACTIVE}`);
  }

  bySubjects(sql: Sql, personId: string, subjectIds: readonly string[]): Promise<(MuteEntity & { subjectId: string })[]> {
    return sql.query(query`SELECT m.* FROM mute m WHERE m.person_id = ${personId} AND subject_id = ANY(${subjectIds}::uuid[]) AND ${ACTIVE}`);
  }

  /** For each of the posts that fall under some, the oldest. */
  onPosts(sql: Sql, personId: string, postIds: readonly string[]): Promise<(MuteEntity & { postId: string })[]> {
    return sql.query(query`
      SELECT p.id AS post_id, hit.* FROM post p CROSS JOIN LATERAL (
        SELECT * FROM (${mutesOn(query`${personId}::uuid`, 'p')}) AS hits ORDER BY id LIMIT 1) AS hit
      WHERE p.id = ANY(${postIds}::uuid[]) AND EXISTS (SELECT 1 FROM mute WHERE person_id = ${personId})`);
  }

  /** One at a time mutes for a person, so that their number is checked for good; what has ended goes. @returns how many they have */
  async hold(sql: Sql, personId: string): Promise<number> {
    await holdPerson(sql, personId);
    await sql.execute(query`DELETE FROM mute m WHERE m.person_id = ${personId} AND NOT ${ACTIVE}`);
    const row = await sql.first<{ count: number }>(query`SELECT count(*)::int AS count FROM mute WHERE person_id = ${personId}`);
    return row?.count ?? 0;
  }

  /** Gives the one that there is another end. @returns undefined where there is none */
  change(sql: Sql, personId: string, what: Muted, until: Date | null): Promise<{ id: string } | undefined> {
    const same = what.kind === 'WORD' ? query`folded = folded_words(${what.word})` : query`subject_id = ${what.subjectId}`;
    return sql.first(query`UPDATE mute SET until = ${until} WHERE person_id = ${personId} AND ${same} RETURNING id`);
  }

  async insert(sql: Sql, personId: string, what: Muted, until: Date | null): Promise<{ id: string }> {
    const word = what.kind === 'WORD' ? what.word : null;
    const subjectId = what.kind === 'WORD' ? null : what.subjectId;
    const [made] = await sql.query<{ id: string }>(query`
      INSERT INTO mute (person_id, kind, subject_id, word, folded, spelt_out, until)
      SELECT ${personId}, ${what.kind}, ${subjectId}::uuid, ${word}, ${keptWord(query`${word}::text`)}, ${until}::timestamptz RETURNING id`);
    return made as { id: string };
  }

  delete(sql: Sql, personId: string, id: string): Promise<MuteEntity | undefined> {
    return sql.first(query`DELETE FROM mute WHERE person_id = ${personId} AND id = ${id} RETURNING *`);
  }
}
