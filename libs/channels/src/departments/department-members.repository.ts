import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';

/** What the directory says of departments' channels and their members, told as the difference to what is there. */
@Injectable()
export class DepartmentMembersRepository {
  /** The person's department for as long as the transaction lasts; undefined for guests, former people and those in none. */
  async departmentOf(sql: Sql, personId: string): Promise<string | undefined> {
    const row = await sql.first<{ departmentId: string | null }>(query`
      SELECT department_id FROM person WHERE id = ${personId} AND kind = 'EMPLOYEE' AND left_at IS NULL FOR SHARE`);
    return row?.departmentId ?? undefined;
  }

  /** The departments in whose channels a person is. */
  async departmentsJoined(sql: Sql, personId: string): Promise<string[]> {
    const rows = await sql.query<{ departmentId: string }>(query`
      SELECT c.department_id FROM channel_member m JOIN channel c ON c.id = m.channel_id
      WHERE m.person_id = ${personId} AND c.kind = 'DEPARTMENT' AND c.department_id IS NOT NULL`);
    return rows.map((row) => row.departmentId);
  }

  /** Current employees of a department and all below it who aren't in its channel. */
  missing(sql: Sql, departmentId: string, channelId: string): Promise<string[]> {
    return this.ids(sql, departmentId, channelId, 'missing');
  }

  /** Members of its channel who are not, or no longer, employees of the department or one below it. */
  surplus(sql: Sql, departmentId: string, channelId: string): Promise<string[]> {
    return this.ids(sql, departmentId, channelId, 'surplus');
  }

  private async ids(sql: Sql, departmentId: string, channelId: string, side: 'missing' | 'surplus'): Promise<string[]> {
    const people = query`
      SELECT p.id FROM person p WHERE p.kind = 'EMPLOYEE' AND p.left_at IS NULL AND p.department_id IN (
        WITH RECURSIVE down AS (
          SELECT d.id FROM department d WHERE d.id = ${departmentId}
          UNION SELECT d.id FROM department d JOIN down ON d.parent_id = down.id
        ) SELECT id FROM down)`;
    const members = query`SELECT m.person_id AS id FROM channel_member m WHERE m.channel_id = ${channelId}`;
    const rows = await sql.query<{ id: string }>(side === 'missing' ? query`(${people}) EXCEPT (${members})` : query`(${members}) EXCEPT (${people})`);
    return rows.map((row) => row.id);
  }
}
