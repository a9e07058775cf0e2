import { Injectable } from '@nestjs/common';
import { join, sql as query, type Sql } from '#platform';

export interface NewReaction {
  /** A post's or an article's UUID. */
  readonly subjectId: string;
  readonly personId: string;
  readonly emoji: string;
  /** For imports; unset: now. */
  readonly createdAt?: Date | undefined;
}

export interface ReactionTally {
  readonly subjectId: string;
  readonly emoji: string;
  readonly count: number;
  /** Whether the person asking is among them. */
  readonly mine: boolean;
}

/**
 * Reactions and their counts, which change together. Every way through takes the reactions' rows first and then the
 * counts' in the order of their key, so that no two wait for one another; a count's row is held for the least time.
 */
@Injectable()
export class ReactionsRepository {
  /**
   * Adds reactions, however many, in one statement. For imports and seeds, which have checked who may read what.
   * Who has reacted to a subject already keeps that reaction; of two for the same in the call the first counts.
   * @returns how many are new
   */
  async addMany(sql: Sql, rows: readonly NewReaction[]): Promise<number> {
    const done = await sql.first<{ added: number }>(query`
      WITH given AS (
        SELECT DISTINCT ON (subject_id, person_id) subject_id, person_id, emoji, created_at
        FROM unnest(${rows.map((row) => row.subjectId)}::uuid[], ${rows.map((row) => row.personId)}::uuid[], ${rows.map((row) => row.emoji)}::text[],
          ${rows.map((row) => row.createdAt ?? null)}::timestamptz[]) WITH ORDINALITY AS g (subject_id, person_id, emoji, created_at, place)
        ORDER BY subject_id, person_id, place
      ), added AS (
        INSERT INTO reaction (subject_id, person_id, emoji, created_at) SELECT subject_id, person_id, emoji, coalesce(created_at, now()) FROM given
        ON CONFLICT DO NOTHING RETURNING subject_id, emoji
      ), counted AS (
        INSERT INTO reaction_count AS c (subject_id, emoji, count) SELECT subject_id, emoji, count(*) FROM added GROUP BY 1, 2 ORDER BY 1, 2
        ON CONFLICT (subject_id, emoji) DO UPDATE SET count = c.count + excluded.count
      ) SELECT count(*) AS added FROM added`);
    return done?.added ?? 0;
  }

  /** Gives the person's reaction, in place of another where there is one. */
  async set(sql: Sql, reaction: NewReaction): Promise<void> {
    const { subjectId, personId, emoji } = reaction;
    while ((await this.addMany(sql, [reaction])) === 0) {
      const old = await sql.first<{ emoji: string }>(query`
        SELECT emoji FROM reaction WHERE subject_id = ${subjectId} AND person_id = ${personId} FOR UPDATE`);
      // Taken back between the two statements: it is a new one after all.
      if (!old) continue;
      if (old.emoji === emoji) return;
      await sql.execute(query`UPDATE reaction SET emoji = ${emoji}, created_at = now() WHERE subject_id = ${subjectId} AND person_id = ${personId}`);
      return this.count(sql, subjectId, new Map([[old.emoji, -1], [emoji, 1]]));
    }
  }

  /** Takes the person's reaction back, where there is one. */
  async remove(sql: Sql, subjectId: string, personId: string): Promise<void> {
    const old = await sql.first<{ emoji: string }>(query`
      DELETE FROM reaction WHERE subject_id = ${subjectId} AND person_id = ${personId} RETURNING emoji`);
    if (old) await this.count(sql, subjectId, new Map([[old.emoji, -1]]));
  }

  /** The counts above 0 of subjects that the viewer was given, and which of them the person is in. */
  tallies(sql: Sql, personId: string | undefined, subjectIds: readonly string[]): Promise<ReactionTally[]> {
    return sql.query(query`
      SELECT c.subject_id, c.emoji, c.count, r.person_id IS NOT NULL AS mine
      FROM reaction_count c LEFT JOIN reaction r ON r.subject_id = c.subject_id AND r.person_id = ${personId ?? null}::uuid AND r.emoji = c.emoji
      WHERE c.subject_id = ANY(${subjectIds}::uuid[]) AND c.count > 0`);
  }

  private async count(sql: Sql, subjectId: string, steps: ReadonlyMap<string, number>): Promise<void> {
    const rows = [...steps].map(([emoji, step]) => query`(${subjectId}::uuid, ${emoji}, ${step}::int)`);
    await sql.execute(query`
      INSERT INTO reaction_count AS c (subject_id, emoji, count)
      SELECT * FROM (VALUES ${join(rows, ', ')}) AS change (subject_id, emoji, step) ORDER BY subject_id, emoji
      ON CONFLICT (subject_id, emoji) DO UPDATE SET count = c.count + excluded.count`);
  }
}
