import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Audit } from '#audit';
import { Database, notFound, Outbox, said, type Sql, UserError } from '#platform';
import { DepartmentTreeRepository } from '../departments/department-tree.repository.js';
import type { DepartmentEntity } from '../departments/department.entity.js';
import { departmentChanged, departmentClosed, departmentMoved } from '../people/people.events.js';
import { ManagedDepartments } from './managed-departments.js';

export interface ClosedDepartment {
  /** UUIDs of the people who belonged to it. */
  readonly personIds: readonly string[];
  /** UUIDs of the departments that were right below it. */
  readonly childIds: readonly string[];
}

/** Closes a department: its people and the departments below it go where the administrator says. */
@Injectable()
export class CloseDepartmentCommand {
  constructor(
    private readonly database: Database,
    private readonly tree: DepartmentTreeRepository,
    private readonly departments: ManagedDepartments,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /**
   * @param intoId UUID of the department that takes over; null: its people belong to none, what is below it goes one up
   * @throws UserError NOT_FOUND; BAD_USER_INPUT where that is itself or below it; CONFLICT for who was faster
   */
  async run(viewer: Viewer, departmentId: string, intoId: string | null, expects?: string | null): Promise<ClosedDepartment> {
    return this.database.transaction(async (sql) => {
      const closed = await this.departments.lock(sql, departmentId, expects);
      if (intoId) await this.assertMayTakeOver(sql, closed, intoId);
      const personIds = await this.tree.movePeople(sql, departmentId, intoId);
      const childIds = await this.tree.moveChildren(sql, departmentId, intoId ?? closed.parentId);
      await this.tree.remove(sql, departmentId);
      await this.outbox.addMany(sql, departmentMoved, personIds.map((personId) => ({ personId, from: departmentId, to: intoId })));
      await this.outbox.addMany(sql, departmentChanged, childIds.map((childId) => ({ departmentId: childId, formerParentId: closed.parentId })));
      await this.outbox.add(sql, departmentClosed, { departmentId });
      const details = { name: closed.name, intoId, people: personIds.length, departments: childIds.length };
      await this.audit.record(sql, { actor: viewer, action: 'department.closed', subjectId: departmentId, details });
      return { personIds, childIds };
    });
  }

  private async assertMayTakeOver(sql: Sql, closed: DepartmentEntity, intoId: string): Promise<void> {
    if (!(await this.tree.byId(sql, intoId))) throw notFound('department', 'intoId');
    if ((await this.tree.withAncestors(sql, [intoId])).includes(closed.id)) {
      throw new UserError('BAD_USER_INPUT', said`What is below ${closed.name} can’t take it over; move that out of it first.`, 'intoId');
    }
  }
}
