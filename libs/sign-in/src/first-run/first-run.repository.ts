import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';
import type { FirstRun } from './first-run.type.js';

type Found = Pick<FirstRun, 'demoCompany' | 'connections' | 'enabledConnections' | 'people' | 'administrators'>;

/** What tells how far the company's own sign-in has come. */
@Injectable()
export class FirstRunRepository {
  async find(sql: Sql): Promise<Found> {
    const found = await sql.first<Found>(query`
      SELECT EXISTS (SELECT 1 FROM saml_connection WHERE demo) AS demo_company,
        (SELECT count(*)::int FROM saml_connection WHERE NOT demo) AS connections,
        (SELECT count(*)::int FROM saml_connection WHERE NOT demo AND enabled) AS enabled_connections,
        (SELECT count(DISTINCT i.person_id)::int FROM identity i JOIN saml_connection c ON c.id = i.connection_id WHERE NOT c.demo) AS people,
        (SELECT count(DISTINCT i.person_id)::int FROM identity i JOIN saml_connection c ON c.id = i.connection_id
          JOIN role_grant r ON r.person_id = i.person_id JOIN person p ON p.id = i.person_id
          WHERE NOT c.demo AND r.role = 'ADMINISTRATOR' AND p.left_at IS NULL) AS administrators`);
    return found as Found;
  }
}
