import { Injectable } from '@nestjs/common';
import { type Viewer, worksOn } from '#access';
import { articleReadableTo } from '#blogs';
import { sql as query, type Sql } from '#platform';
import { listableTo } from '#stream';
import { OF_A_DEPARTMENT } from './floor.js';

/** As counted, before it is made fit to be told. */
export interface CountedReach {
  readonly contentId: string;
  readonly seen: number;
  readonly read: number;
  readonly departments: number;
  readonly closesAt: Date;
}

export interface CountedDay {
  readonly contentId: string;
  readonly day: string;
  readonly seen: number;
}

/** Counts views. */
@Injectable()
export class ReachRepository {
  /** Which of these posts and articles the viewer works on and may read, once they are out. */
  async theirs(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<string[]> {
    const rows = await sql.query<{ id: string }>(query`
      SELECT p.id FROM post p WHERE p.id = ANY(${ids}::uuid[]) AND p.repost_of_id IS NULL AND ${listableTo(viewer, 'p')} AND ${worksOn(viewer, 'p')}
      UNION ALL
      SELECT a.id FROM article a WHERE a.id = ANY(${ids}::uuid[]) AND a.published_at IS NOT NULL AND ${articleReadableTo(viewer, 'a')} AND ${worksOn(viewer, 'a')}`);
    return rows.map(({ id }) => id);
  }

  /** Those of these contents that anybody has seen. */
  of(sql: Sql, ids: readonly string[]): Promise<CountedReach[]> {
    return sql.query(query`
      SELECT s.content_id, s.closes_at, coalesce(t.seen, m.seen) AS seen, coalesce(t.read, m.read) AS read, coalesce(t.departments, m.departments) AS departments
      FROM reach_subject s LEFT JOIN reach_total t ON t.content_id = s.content_id CROSS JOIN LATERAL (
        SELECT count(*)::int AS seen, count(*) FILTER (WHERE r.read)::int AS read, (
          SELECT count(*)::int FROM (SELECT 1 FROM reach_mark d WHERE d.content_id = s.content_id AND d.department IS NOT NULL
            GROUP BY d.department HAVING count(*) >= ${OF_A_DEPARTMENT}::int) AS known) AS departments
        FROM reach_mark r WHERE r.content_id = s.content_id) AS m
      WHERE s.content_id = ANY(${ids}::uuid[])`);
  }

  /** How many saw each of these contents first on each day, the earliest first. */
  days(sql: Sql, ids: readonly string[]): Promise<CountedDay[]> {
    return sql.query(query`
      SELECT content_id, day::text AS day, count(*)::int AS seen FROM reach_mark WHERE content_id = ANY(${ids}::uuid[]) GROUP BY content_id, day
      UNION ALL
      SELECT t.content_id, d.day, d.seen FROM reach_total t CROSS JOIN LATERAL jsonb_to_recordset(t.days) AS d (day text, seen int) WHERE t.content_id = ANY(${ids}::uuid[])
      ORDER BY day`);
  }

  /** How many people may read each of these audiences. */
  audienceSizes(sql: Sql, audienceIds: readonly string[]): Promise<{ audienceId: string; people: number }[]> {
    return sql.query(query`
      SELECT g.audience_id, count(DISTINCT g.principal_id)::int AS people FROM audience_grant g JOIN person p ON p.id = g.principal_id
      WHERE g.audience_id = ANY(${audienceIds}::uuid[]) AND g.ended_at IS NULL GROUP BY g.audience_id`);
  }
}
