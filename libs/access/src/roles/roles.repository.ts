import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';
import type { Role } from '../viewer/role.js';

/** Who has which role. Whoever changes them audits it. */
@Injectable()
export class RolesRepository {
  async of(sql: Sql, personId: string): Promise<Role[]> {
    const rows = await sql.query<{ role: Role }>(query`SELECT role FROM role_grant WHERE person_id = ${personId}`);
    return rows.map((row) => row.role);
  }

  async grant(sql: Sql, personId: string, role: Role): Promise<void> {
    await sql.execute(query`INSERT INTO role_grant (person_id, role) VALUES (${personId}, ${role}) ON CONFLICT DO NOTHING`);
  }

  async revoke(sql: Sql, personId: string, role: Role): Promise<void> {
    await sql.execute(query`DELETE FROM role_grant WHERE person_id = ${personId} AND role = ${role}`);
  }

  async revokeAll(sql: Sql, personId: string): Promise<void> {
    await sql.execute(query`DELETE FROM role_grant WHERE person_id = ${personId}`);
  }
}
