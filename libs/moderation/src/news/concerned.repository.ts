import { Injectable } from '@nestjs/common';
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
}
