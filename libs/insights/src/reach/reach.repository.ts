import { Injectable } from '@nestjs/common';
import { type Viewer, worksOn } from '#access';
import { articleReadableTo } from '#blogs';
import { sql as query, type Sql, type SqlFragment } from '#platform';
import { listableTo } from '#stream';
import { OF_A_DEPARTMENT, STEP } from './floor.js';

/** As counted, before it is made fit to be told. */
export interface CountedReach {
  readonly contentId: string;
  readonly seen: number;
  readonly read: number;
  readonly departments: number;
  /** How many of those who saw it, and of those who read it, are held back before the steps. */
  readonly heldSeen: number;
  readonly heldRead: number;
  readonly closesAt: Date;
}

export interface CountedDay {
  readonly contentId: string;
  readonly day: string;
  readonly seen: number;
}

/** What came until midnight in UTC: a view doesn't show while somebody may be watching for it, and hides among those of its day. */
const UNTIL_MIDNIGHT = query`(now() AT TIME ZONE 'UTC')::date`;
/** All that has come. */
const UNTIL_NOW = query`'infinity'::date`;

/** uuid[]: those of these posts and articles that the viewer works on and may read, once they are out. */
function theirsAmong(viewer: Viewer, ids: readonly string[]): SqlFragment {
  return query`ARRAY(
    SELECT p.id FROM post p WHERE p.id = ANY(${ids}::uuid[]) AND p.repost_of_id IS NULL AND ${listableTo(viewer, 'p')} AND ${worksOn(viewer, 'p')}
    UNION ALL
    SELECT a.id FROM article a WHERE a.id = ANY(${ids}::uuid[]) AND a.published_at IS NOT NULL AND ${articleReadableTo(viewer, 'a')} AND ${worksOn(viewer, 'a')})`;
}

/** Counts views. What they tell of a content is asked with the viewer, and given to those who work on it alone. */
@Injectable()
export class ReachRepository {
  /** Which of these posts and articles the viewer works on. */
  async theirs(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<string[]> {
    const rows = await sql.query<{ id: string }>(query`SELECT unnest(${theirsAmong(viewer, ids)}) AS id`);
    return rows.map(({ id }) => id);
  }

  /** Those of the viewer's among these contents that anybody has seen, as of last midnight. */
  of(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<CountedReach[]> {
    return this.counted(sql, theirsAmong(viewer, ids), UNTIL_MIDNIGHT);
  }

  /** The same of all of them, as of now, for sums that are kept when the marks go. */
  inAll(sql: Sql, ids: readonly string[]): Promise<CountedReach[]> {
    return this.counted(sql, query`${ids}::uuid[]`, UNTIL_NOW);
  }

  /** How many saw each of the viewer's among these contents first on each day until last midnight, the earliest first. */
  days(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<CountedDay[]> {
    return this.byDay(sql, theirsAmong(viewer, ids), UNTIL_MIDNIGHT);
  }

  /** The same of all of them, as of now. */
  daysInAll(sql: Sql, ids: readonly string[]): Promise<CountedDay[]> {
    return this.byDay(sql, query`${ids}::uuid[]`, UNTIL_NOW);
  }

  /**
   * How many of those who didn't write them are known to have met the viewer's among these contents, as everybody sees who reads them: they reacted
   * to, answered or passed on. Contents of which there is nobody are left out.
   */
  known(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<{ contentId: string; people: number }[]> {
    return sql.query(query`
      WITH theirs AS MATERIALIZED (SELECT ${theirsAmong(viewer, ids)} AS ids)
      SELECT k.content_id, count(DISTINCT k.person_id)::int AS people FROM (
        SELECT subject_id AS content_id, person_id FROM reaction WHERE subject_id = ANY((SELECT ids FROM theirs)::uuid[])
        UNION ALL
        SELECT reply_to_id, author_id FROM post WHERE reply_to_id = ANY((SELECT ids FROM theirs)::uuid[]) AND deleted_at IS NULL AND restriction IS NULL
        UNION ALL
        SELECT repost_of_id, author_id FROM post WHERE repost_of_id = ANY((SELECT ids FROM theirs)::uuid[]) AND deleted_at IS NULL AND restriction IS NULL
      ) AS k LEFT JOIN post p ON p.id = k.content_id LEFT JOIN article a ON a.id = k.content_id
      WHERE k.person_id <> coalesce(p.author_id, a.author_id)
        AND NOT EXISTS (SELECT 1 FROM content_share s WHERE s.content_id = k.content_id AND s.person_id = k.person_id AND s.role = 'CO_AUTHOR')
        AND NOT EXISTS (SELECT 1 FROM content_keeper c WHERE c.content_id = k.content_id AND c.person_id = k.person_id)
      GROUP BY k.content_id`);
  }

  /** How many people may read each of these audiences, of those that the viewer may read. */
  audienceSizes(sql: Sql, viewer: Viewer, audienceIds: readonly string[]): Promise<{ audienceId: string; people: number }[]> {
    return sql.query(query`
      SELECT g.audience_id, count(DISTINCT g.principal_id)::int AS people FROM audience_grant g JOIN person p ON p.id = g.principal_id
      WHERE g.audience_id = ANY(${audienceIds}::uuid[]) AND g.audience_id = ANY(${viewer.audienceIds}::uuid[]) AND g.ended_at IS NULL GROUP BY g.audience_id`);
  }

  /** @param contents uuid[] */
  private counted(sql: Sql, contents: SqlFragment, until: SqlFragment): Promise<CountedReach[]> {
    return sql.query(query`
      SELECT s.content_id, s.closes_at, s.held_back % ${STEP}::int AS held_seen, s.held_back / ${STEP}::int AS held_read,
        coalesce(t.seen, m.seen) AS seen, coalesce(t.read, m.read) AS read, coalesce(t.departments, m.departments) AS departments
      FROM reach_subject s LEFT JOIN reach_total t ON t.content_id = s.content_id CROSS JOIN LATERAL (
        SELECT count(*)::int AS seen, count(*) FILTER (WHERE r.read AND coalesce(r.read_on, r.day) < ${until})::int AS read, (
          SELECT count(*)::int FROM (SELECT 1 FROM reach_mark d WHERE d.content_id = s.content_id AND d.department IS NOT NULL AND d.day < ${until}
            GROUP BY d.department HAVING count(*) >= ${OF_A_DEPARTMENT}::int + get_byte(d.department, 0) % 2) AS known) AS departments
        FROM reach_mark r WHERE r.content_id = s.content_id AND r.day < ${until}) AS m
      WHERE s.content_id = ANY(${contents})`);
  }

  private byDay(sql: Sql, contents: SqlFragment, until: SqlFragment): Promise<CountedDay[]> {
    return sql.query(query`
      SELECT content_id, day::text AS day, count(*)::int AS seen FROM reach_mark WHERE content_id = ANY(${contents}) AND day < ${until} GROUP BY content_id, day
      UNION ALL
      SELECT t.content_id, d.day, d.seen FROM reach_total t CROSS JOIN LATERAL jsonb_to_recordset(t.days) AS d (day text, seen int) WHERE t.content_id = ANY(${contents})
      ORDER BY day`);
  }
}
