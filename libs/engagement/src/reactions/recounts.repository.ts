import { Injectable } from '@nestjs/common';
import { type Recounts, sql as query, type Sql } from '#platform';

/** Compares the counts of reactions with the reactions, and mends them. */
@Injectable()
export class RecountsRepository implements Recounts {
  /** The next subjects with reactions or counts, in the order of their ids. */
  async subjectsAfter(sql: Sql, after: string, limit: number): Promise<string[]> {
    const rows = await sql.query<{ subjectId: string }>(query`
      SELECT subject_id FROM (
        (SELECT DISTINCT subject_id FROM reaction WHERE subject_id > ${after} ORDER BY subject_id LIMIT ${limit})
        UNION (SELECT DISTINCT subject_id FROM reaction_count WHERE subject_id > ${after} ORDER BY subject_id LIMIT ${limit})
      ) AS both_kinds ORDER BY subject_id LIMIT ${limit}`);
    return rows.map((row) => row.subjectId);
  }

  /** Those of the subjects whose counts aren't what their reactions add up to, at this moment. */
  async wrongAmong(sql: Sql, subjectIds: readonly string[]): Promise<string[]> {
    const rows = await sql.query<{ subjectId: string }>(query`
      SELECT DISTINCT subject_id
      FROM (SELECT subject_id, emoji, count(*) AS given FROM reaction WHERE subject_id = ANY(${subjectIds}::uuid[]) GROUP BY 1, 2) AS r
      FULL JOIN (SELECT subject_id, emoji, count FROM reaction_count WHERE subject_id = ANY(${subjectIds}::uuid[])) AS c USING (subject_id, emoji)
      WHERE coalesce(r.given, 0) <> coalesce(c.count, 0)`);
    return rows.map((row) => row.subjectId);
  }

  /**
   * Counts one subject's reactions anew; wants a transaction. Whoever reacts meanwhile waits at the counts' rows, which are held
   * first; the statement that counts comes after and so sees all who got them earlier.
   */
  async recount(sql: Sql, subjectId: string): Promise<void> {
    await sql.execute(query`
      INSERT INTO reaction_count (subject_id, emoji, count)
      SELECT DISTINCT subject_id, emoji, 0 FROM reaction WHERE subject_id = ${subjectId} ORDER BY emoji
      ON CONFLICT DO NOTHING`);
    const held = await sql.query<{ emoji: string }>(query`
      SELECT emoji FROM reaction_count WHERE subject_id = ${subjectId} ORDER BY emoji FOR UPDATE`);
    await sql.execute(query`
      UPDATE reaction_count c SET count = (SELECT count(*) FROM reaction r WHERE r.subject_id = c.subject_id AND r.emoji = c.emoji)
      WHERE c.subject_id = ${subjectId} AND c.emoji = ANY(${held.map((row) => row.emoji)}::text[])`);
  }
}
