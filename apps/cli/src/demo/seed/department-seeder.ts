import { Injectable } from '@nestjs/common';
import { FollowDepartments } from '#channels';
import { CreateDepartmentCommand, UpdateDepartmentCommand } from '#people';
import { Database } from '#platform';
import type { DemoCompany } from '../company/demo-company.js';
import { idOf, type SeededIds } from './ids.js';

@Injectable()
export class DepartmentSeeder {
  constructor(
    private readonly database: Database,
    private readonly create: CreateDepartmentCommand,
    private readonly update: UpdateDepartmentCommand,
    private readonly channels: FollowDepartments,
  ) {}

  /** Parents come before their children in the company's list. */
  async make(company: DemoCompany): Promise<SeededIds> {
    const ids = new Map<string, string>();
    for (const { slug, name, parent } of company.departments) {
      const row = await this.create.run(this.database, { slug, name, ...(parent === undefined ? {} : { parentId: idOf(ids, parent) }) });
      ids.set(slug, row.id);
    }
    return ids;
  }

  /** Gives each its head, and its channel at once rather than by the worker. */
  async lead(company: DemoCompany, departments: SeededIds, people: SeededIds): Promise<void> {
    for (const { slug, head } of company.departments) await this.update.run(this.database, idOf(departments, slug), { headId: idOf(people, head) });
    await this.channels.followDepartments([...departments.values()]);
  }
}
