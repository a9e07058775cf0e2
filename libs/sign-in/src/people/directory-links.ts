import { Injectable } from '@nestjs/common';
import { CreateDepartmentCommand, type DirectoryRecord, DirectoryRepository } from '#people';
import type { Sql } from '#platform';
import type { MappedPerson } from './mapped-person.js';

/** The department and manager that a provider names, as ids. A department that isn't there is made. */
@Injectable()
export class DirectoryLinks {
  constructor(
    private readonly directory: DirectoryRepository,
    private readonly departments: CreateDepartmentCommand,
  ) {}

  /** Undefined where the provider says nothing, or names a manager who isn't here: then what is known stays. */
  async of(sql: Sql, mapped: MappedPerson): Promise<Partial<Pick<DirectoryRecord, 'departmentId' | 'managerId'>>> {
    return { departmentId: await this.department(sql, mapped.department), managerId: await this.manager(sql, mapped.manager) };
  }

  private async department(sql: Sql, name: string | null | undefined): Promise<string | null | undefined> {
    if (!name) return name === null ? null : undefined;
    return (await this.departments.run(sql, { name })).id;
  }

  private async manager(sql: Sql, name: string | null | undefined): Promise<string | null | undefined> {
    if (!name) return name === null ? null : undefined;
    const person = name.includes('@') ? await this.directory.byMail(sql, name) : await this.directory.byHandle(sql, name);
    return person && !person.leftAt ? person.id : undefined;
  }
}
