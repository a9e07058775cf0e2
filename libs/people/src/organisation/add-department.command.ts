import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Audit } from '#audit';
import { Database, notFound } from '#platform';
import { CreateDepartmentCommand } from '../departments/create-department.command.js';
import { DepartmentTreeRepository } from '../departments/department-tree.repository.js';
import type { DepartmentEntity } from '../departments/department.entity.js';
import { ManagedDepartments } from './managed-departments.js';

export interface NewDepartment {
  readonly name: string;
  /** UUID; unset: at the top. */
  readonly parentId?: string | undefined;
  /** UUID. */
  readonly headId?: string | undefined;
}

/** Makes a department, as an administrator says. Its channel comes by itself. */
@Injectable()
export class AddDepartmentCommand {
  constructor(
    private readonly database: Database,
    private readonly tree: DepartmentTreeRepository,
    private readonly departments: ManagedDepartments,
    private readonly create: CreateDepartmentCommand,
    private readonly audit: Audit,
  ) {}

  /** @throws UserError BAD_USER_INPUT, NOT_FOUND for parent or head, CONFLICT where one is called so in this place */
  async run(viewer: Viewer, { name, parentId, headId }: NewDepartment): Promise<DepartmentEntity> {
    return this.database.transaction(async (sql) => {
      await this.tree.lockTree(sql);
      if (parentId && !(await this.tree.byId(sql, parentId))) throw notFound('department', 'parentId');
      if (headId) await this.departments.assertMayHead(sql, headId);
      await this.departments.assertFree(sql, name, parentId ?? null);
      const made = await this.create.make(sql, { name, ...(parentId ? { parentId } : {}), ...(headId ? { headId } : {}) });
      await this.audit.record(sql, { actor: viewer, action: 'department.created', subjectId: made.id, details: { parentId: made.parentId } });
      return made;
    });
  }
}
