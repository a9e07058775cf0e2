import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';
import type { PeopleFigures } from './people-figures.type.js';

@Injectable()
export class PeopleFiguresRepository {
  /** Counted, not kept: some milliseconds with 20,000 people. */
  async read(sql: Sql): Promise<PeopleFigures> {
    const row = await sql.first<PeopleFigures>(query`
      SELECT count(*) FILTER (WHERE left_at IS NULL AND kind = 'EMPLOYEE') AS employees,
        count(*) FILTER (WHERE left_at IS NULL AND kind = 'GUEST') AS guests,
        count(*) FILTER (WHERE left_at IS NOT NULL) AS former,
        count(*) FILTER (WHERE left_at IS NULL AND kind = 'EMPLOYEE' AND department_id IS NULL) AS without_department,
        (SELECT count(*) FROM role_grant WHERE role = 'ADMINISTRATOR') AS administrators,
        (SELECT count(*) FROM role_grant WHERE role = 'MODERATOR') AS moderators
      FROM person`);
    return row as PeopleFigures;
  }
}
