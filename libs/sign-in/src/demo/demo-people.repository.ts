import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';
import type { DemoSubject } from './demo-provider.js';

export type DemoFace = DemoSubject & { readonly id: string; readonly kind: 'EMPLOYEE' | 'GUEST' };

/** More faces than anybody looks through; a benchmark's thousands don't belong on the page. */
const MAX_FACES = 80;

/** The people the demo's provider knows: those of the hub who haven't left. */
@Injectable()
export class DemoPeopleRepository {
  /** The given handles first, in their order, then by name. */
  faces(sql: Sql, first: readonly string[]): Promise<DemoFace[]> {
    return sql.query(query`
      SELECT p.id, p.kind, p.handle, p.display_name, p.mail, p.title, d.name AS department
      FROM person p LEFT JOIN department d ON d.id = p.department_id WHERE p.left_at IS NULL
      ORDER BY array_position(${first}::text[], p.handle), p.display_name LIMIT ${MAX_FACES}`);
  }

  byHandle(sql: Sql, handle: string): Promise<DemoFace | undefined> {
    return sql.first(query`
      SELECT p.id, p.kind, p.handle, p.display_name, p.mail, p.title, d.name AS department
      FROM person p LEFT JOIN department d ON d.id = p.department_id WHERE p.left_at IS NULL AND p.handle = ${handle}`);
  }

  /** Tells the hub beforehand who the provider's subject is, as a company's directory would: nobody is added by the demo. */
  async introduce(sql: Sql, connectionId: string, person: DemoFace): Promise<void> {
    await sql.execute(query`
      INSERT INTO identity (connection_id, subject, person_id) VALUES (${connectionId}, ${person.handle}, ${person.id}) ON CONFLICT DO NOTHING`);
  }
}
