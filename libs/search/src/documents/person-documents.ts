import { Injectable } from '@nestjs/common';
import type { PersonEntity } from '#people';
import { sql as query, type Sql } from '#platform';
import { foldedText } from '../tokens/folded-text.js';
import type { DocumentSource } from './document-source.js';
import { DocumentsRepository } from './documents.repository.js';
import { Lexemes } from './lexemes.js';

type PersonRow = Pick<PersonEntity, 'id' | 'handle' | 'displayName' | 'title' | 'headline' | 'location' | 'skills' | 'employers'> & { readonly department: string | null };

/** People by name, handle, title, department, skills and where they worked before. */
@Injectable()
export class PersonDocuments implements DocumentSource {
  readonly kind = 'PERSON';

  constructor(private readonly documents: DocumentsRepository) {}

  async index(sql: Sql, ids: readonly string[]): Promise<void> {
    await this.documents.lock(sql, ids);
    const rows = await sql.query<PersonRow>(query`
      SELECT p.id, p.handle, p.display_name, p.title, p.headline, p.location, p.skills, p.employers, d.name AS department
      FROM person p LEFT JOIN department d ON d.id = p.department_id WHERE p.id = ANY(${ids}::uuid[])`);
    await this.documents.putPeople(sql, rows.map((row) => ({ id: row.id, name: foldedText(row.displayName), words: wordsOfPerson(row) })));
  }

  idsAfter(sql: Sql, after: string, limit: number): Promise<string[]> {
    return this.documents.idsAfter(sql, 'person', after, limit);
  }

  /** Who is of a department now, whose name stands in their documents. */
  async idsIn(sql: Sql, departmentId: string): Promise<string[]> {
    const rows = await sql.query<{ id: string }>(query`SELECT id FROM person WHERE department_id = ${departmentId}`);
    return rows.map(({ id }) => id);
  }
}

function wordsOfPerson({ displayName, handle, title, headline, location, skills, employers, department }: PersonRow): string {
  const lexemes = new Lexemes();
  for (const text of [displayName, `@${handle}`]) lexemes.addText(text, '', 'A');
  const worked = employers.flatMap((one) => [one.company, one.title ?? '']);
  for (const text of [title ?? '', headline ?? '', location ?? '', ...skills, ...worked]) lexemes.addText(text, '', 'B');
  lexemes.addText(department ?? '', '', 'C');
  return lexemes.toString();
}
