import { Injectable } from '@nestjs/common';
import { writersOf } from '#access';
import { sql as query, type Sql } from '#platform';

/** Whom cases concern: for telling that there is news, never for what it is. */
@Injectable()
export class ConcernedRepository {
  /** Those who reported in these cases, and all moderators. */
  async by(sql: Sql, caseIds: readonly string[]): Promise<string[]> {
    const rows = await sql.query<{ personId: string }>(query`
      SELECT reporter_id AS person_id FROM report WHERE case_id = ANY(${caseIds}::uuid[]) UNION SELECT person_id FROM role_grant WHERE role = 'MODERATOR'`);
    return rows.map(({ personId }) => personId);
  }

  /** Those who wrote what these cases are about, or look after it. */
  async authors(sql: Sql, caseIds: readonly string[]): Promise<string[]> {
    const rows = await sql.query<{ personId: string }>(query`
      SELECT unnest(${writersOf('subject')}) AS person_id FROM (SELECT subject_id AS id, author_id FROM moderation_case WHERE id = ANY(${caseIds}::uuid[])) AS subject`);
    return rows.map(({ personId }) => personId);
  }
}
