import { Injectable } from '@nestjs/common';
import { raw, type Recounts, sql as query, type Sql, type SqlFragment } from '#platform';

/** Compares the counts of followers and followed with the follows, and mends them. */
@Injectable()
export class FollowRecountsRepository implements Recounts {
  async subjectsAfter(sql: Sql, after: string, limit: number): Promise<string[]> {
    return idsOf(await sql.query(query`
      SELECT id FROM (
        (SELECT subject_id AS id FROM follow_count WHERE subject_id > ${after} ORDER BY 1 LIMIT ${limit})
        UNION (SELECT DISTINCT subject_id FROM follow WHERE subject_id > ${after} ORDER BY 1 LIMIT ${limit})
        UNION (SELECT DISTINCT follower_id FROM follow WHERE follower_id > ${after} ORDER BY 1 LIMIT ${limit})
      ) AS subject ORDER BY id LIMIT ${limit}`));
  }

  async wrongAmong(sql: Sql, subjectIds: readonly string[]): Promise<string[]> {
    return idsOf(await sql.query(query`
      SELECT s.id FROM unnest(${subjectIds}::uuid[]) AS s (id) LEFT JOIN follow_count c ON c.subject_id = s.id CROSS JOIN LATERAL (${counted()}) AS n
      WHERE (coalesce(c.followers, 0), coalesce(c.following, 0)) <> (n.followers, n.following)`));
  }

  /**
   * Wants a transaction. Whoever follows or unfollows meanwhile waits at the count's row, which is held first; the statement that
   * counts comes after and so sees all who had it earlier.
   */
  async recount(sql: Sql, subjectId: string): Promise<void> {
    await sql.execute(query`INSERT INTO follow_count (subject_id) VALUES (${subjectId}) ON CONFLICT DO NOTHING`);
    await sql.execute(query`SELECT 1 FROM follow_count WHERE subject_id = ${subjectId} FOR UPDATE`);
    await sql.execute(query`
      UPDATE follow_count AS c SET followers = n.followers, following = n.following
      FROM (SELECT ${subjectId}::uuid AS id) AS s CROSS JOIN LATERAL (${counted()}) AS n WHERE c.subject_id = s.id`);
  }
}

/** What there is, for the subject with alias s. */
function counted(): SqlFragment {
  return raw(`SELECT (SELECT count(*) FROM follow WHERE subject_id = s.id) AS followers,
    (SELECT count(*) FROM follow WHERE follower_id = s.id AND kind = 'PERSON') AS following`);
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map((row) => row.id);
}
