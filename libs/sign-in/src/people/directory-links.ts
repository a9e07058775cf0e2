import { Injectable } from '@nestjs/common';
import { type DirectoryRecord, DirectoryRepository } from '#people';
import { sql as query, type Sql } from '#platform';
import type { MappedPerson } from './mapped-person.js';

/** The department and manager that a provider names, as ids. */
@Injectable()
export class DirectoryLinks {
  constructor(private readonly directory: DirectoryRepository) {}

  /** Undefined where the provider says nothing, or names a manager who isn't here: then what is known stays. */
  async of(sql: Sql, mapped: MappedPerson): Promise<Partial<Pick<DirectoryRecord, 'departmentId' | 'managerId'>>> {
    return { departmentId: await this.department(sql, mapped.department), managerId: await this.manager(sql, mapped.manager) };
  }

  private async department(sql: Sql, name: string | null | undefined): Promise<string | null | undefined> {
    if (!name) return name === null ? null : undefined;
    const row = await sql.first<{ id: string }>(query`
      SELECT id FROM department WHERE lower(name) = lower(${name}) OR slug = lower(${name}) ORDER BY lower(name) = lower(${name}) DESC, id LIMIT 1`);
    return row?.id;
  }

  private async manager(sql: Sql, name: string | null | undefined): Promise<string | null | undefined> {
    if (!name) return name === null ? null : undefined;
    const person = name.includes('@') ? await this.directory.byMail(sql, name) : await this.directory.byHandle(sql, name);
    return person && !person.leftAt ? person.id : undefined;
  }
}
