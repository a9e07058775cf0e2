import { Injectable } from '@nestjs/common';
import { COMPANY_AUDIENCE } from '#access';
import { raw, sql as query, type Sql } from '#platform';

/** How many days are told of, today included. */
export const DAYS = 30;
/** Of an outbox that is this full, more says nothing new. */
const MOST_WAITING = raw('1000');

/** What came out on one day. */
export interface DayOfActivity {
  /** YYYY-MM-DD, in UTC. */
  readonly day: string;
  readonly posts: number;
  readonly articles: number;
}

/** How much is written where the whole company reads, and whether what is written gets on. Never who wrote it. */
@Injectable()
export class ActivityRepository {
  /** The latest days, the oldest first. What private channels hold isn't counted: that there is something is theirs. */
  days(sql: Sql): Promise<DayOfActivity[]> {
    return sql.query(query`
      WITH first AS (SELECT (now() AT TIME ZONE 'UTC')::date - ${DAYS - 1}::int AS day),
      posts AS (
        SELECT (p.created_at AT TIME ZONE 'UTC')::date AS day, count(*)::int AS count FROM first CROSS JOIN post p
        WHERE p.audience_id = ${COMPANY_AUDIENCE} AND p.stream_key >= uuid7(first.day::timestamp AT TIME ZONE 'UTC')
          AND p.deleted_at IS NULL AND p.restriction IS NULL AND p.repost_of_id IS NULL GROUP BY 1),
      articles AS (
        SELECT (a.published_at AT TIME ZONE 'UTC')::date AS day, count(*)::int AS count FROM first CROSS JOIN article a
        WHERE a.audience_id = ${COMPANY_AUDIENCE} AND a.published_at >= first.day::timestamp AT TIME ZONE 'UTC' AND a.deleted_at IS NULL AND a.restriction IS NULL GROUP BY 1)
      SELECT to_char(d.day, 'YYYY-MM-DD') AS day, coalesce(posts.count, 0) AS posts, coalesce(articles.count, 0) AS articles
      FROM first CROSS JOIN LATERAL (SELECT first.day + n AS day FROM generate_series(0, ${DAYS - 1}::int) n) AS d
      LEFT JOIN posts ON posts.day = d.day LEFT JOIN articles ON articles.day = d.day ORDER BY d.day`);
  }

  /** How many events wait to be passed on, counted to 1,000, and since when, in seconds. */
  async waiting(sql: Sql): Promise<{ count: number; seconds: number }> {
    const row = await sql.first<{ count: number; seconds: number }>(query`
      SELECT count(*)::int AS count, coalesce(extract(epoch FROM now() - min(o.occurred_at))::int, 0) AS seconds
      FROM (SELECT occurred_at FROM outbox ORDER BY id LIMIT ${MOST_WAITING}) AS o`);
    return row ?? { count: 0, seconds: 0 };
  }

  /** Sign-ins that were refused within a day, by connection. */
  refusals(sql: Sql): Promise<{ connectionId: string; label: string; count: number }[]> {
    return sql.query(query`
      SELECT c.id AS connection_id, c.label, count(*)::int AS count FROM sign_in_failure f JOIN saml_connection c ON c.id = f.connection_id
      WHERE f.at > now() - interval '1 day' GROUP BY c.id, c.label ORDER BY count(*) DESC, c.label LIMIT 10`);
  }
}
