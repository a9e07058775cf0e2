import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Audit } from '#audit';
import { Database, notFound } from '#platform';
import { DepartmentTreeRepository } from '../departments/department-tree.repository.js';
import type { DepartmentEntity } from '../departments/department.entity.js';
import { type DepartmentChanges, UpdateDepartmentCommand } from '../departments/update-department.command.js';
import { ManagedDepartments } from './managed-departments.js';

/** Renames a department, moves it, or gives it another head, as an administrator says. */
@Injectable()
export class ArrangeDepartmentCommand {
  constructor(
    private readonly database: Database,
    private readonly tree: DepartmentTreeRepository,
    private readonly departments: ManagedDepartments,
    private readonly update: UpdateDepartmentCommand,
    private readonly audit: Audit,
  ) {}

  /** @throws UserError NOT_FOUND; BAD_USER_INPUT, also where it would end up below itself; CONFLICT for a taken name, or who was faster */
  async run(viewer: Viewer, departmentId: string, changes: DepartmentChanges, expects?: string | null): Promise<DepartmentEntity> {
    return this.database.transaction(async (sql) => {
      const before = await this.departments.lock(sql, departmentId, expects);
      if (changes.parentId && !(await this.tree.byId(sql, changes.parentId))) throw notFound('department', 'parentId');
      if (changes.headId) await this.departments.assertMayHead(sql, changes.headId);
      const parentId = changes.parentId === undefined ? before.parentId : changes.parentId;
      await this.departments.assertFree(sql, changes.name ?? before.name, parentId, departmentId);
      const after = await this.update.run(sql, departmentId, changes);
      const fields = (['name', 'parentId', 'headId'] as const).filter((field) => after[field] !== before[field]);
      if (fields.length > 0) await this.audit.record(sql, { actor: viewer, action: 'department.changed', subjectId: departmentId, details: { fields } });
      return after;
    });
  }
}
