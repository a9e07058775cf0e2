import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';

/** When articles come out by themselves. By the database's clock, as everything that gives a place in the stream. */
@Injectable()
export class SchedulesRepository {
  /** How far a time is from now, in seconds; negative: it is past. */
  async secondsUntil(sql: Sql, at: Date): Promise<number> {
    const row = await sql.first<{ seconds: number }>(query`SELECT extract(epoch FROM ${at}::timestamptz - clock_timestamp())::float8 AS seconds`);
    return (row as { seconds: number }).seconds;
  }

  /** Takes an earlier schedule's place. */
  async schedule(sql: Sql, articleId: string, at: Date, timeZone: string): Promise<void> {
    await sql.execute(query`
      UPDATE article SET restriction = 'SCHEDULED', scheduled_for = ${at}, schedule_time_zone = ${timeZone}, schedule_failure = NULL WHERE id = ${articleId}`);
  }

  /** A draft again. @param failure why it didn't come out; null: it was called off */
  async unschedule(sql: Sql, articleId: string, failure: string | null): Promise<{ revisionId: string }> {
    const row = await sql.first<{ revisionId: string }>(query`
      UPDATE article SET restriction = 'DRAFT', scheduled_for = NULL, schedule_time_zone = NULL, schedule_failure = ${failure} WHERE id = ${articleId}
      RETURNING revision_id`);
    return row as { revisionId: string };
  }

  /** UUIDs of those that are to be out by now, the earliest first. */
  async due(sql: Sql, limit: number): Promise<string[]> {
    const rows = await sql.query<{ id: string }>(query`
      SELECT id FROM article WHERE scheduled_for <= now() AND restriction = 'SCHEDULED' AND deleted_at IS NULL ORDER BY scheduled_for, id LIMIT ${limit}`);
    return rows.map(({ id }) => id);
  }

  /** Holds one that is still due; false where it isn't, or somebody else is at it. */
  async hold(sql: Sql, articleId: string): Promise<boolean> {
    const row = await sql.first(query`
      SELECT id FROM article WHERE id = ${articleId} AND scheduled_for <= now() AND restriction = 'SCHEDULED' AND deleted_at IS NULL FOR UPDATE SKIP LOCKED`);
    return row !== undefined;
  }
}
