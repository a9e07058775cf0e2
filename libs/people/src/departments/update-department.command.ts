import { Injectable } from '@nestjs/common';
import { cleanText, notFound, Outbox, type Sql, UserError } from '#platform';
import { departmentChanged } from '../people/people.events.js';
import type { DepartmentEntity } from './department.entity.js';
import { DepartmentTreeRepository } from './department-tree.repository.js';

/** Undefined leaves as it is, null empties. */
export interface DepartmentChanges {
  readonly name?: string;
  readonly parentId?: string | null;
  readonly headId?: string | null;
}

/** Brings a department up to what the directory says now: name, place in the tree, head. Runs in the caller's transaction. */
@Injectable()
export class UpdateDepartmentCommand {
  constructor(
    private readonly tree: DepartmentTreeRepository,
    private readonly outbox: Outbox,
  ) {}

  /** @throws UserError NOT_FOUND, BAD_USER_INPUT where the department would end up below itself */
  async run(sql: Sql, departmentId: string, changes: DepartmentChanges): Promise<DepartmentEntity> {
    await this.tree.lockTree(sql);
    const before = await this.tree.byId(sql, departmentId);
    if (!before) throw notFound('department');
    const after: DepartmentEntity = {
      ...before,
      name: changes.name === undefined ? before.name : cleanText(changes.name, { field: 'name', max: 120 }),
      parentId: changes.parentId === undefined ? before.parentId : changes.parentId,
      headId: changes.headId === undefined ? before.headId : changes.headId,
    };
    if (after.parentId && (await this.tree.withAncestors(sql, [after.parentId])).includes(departmentId)) {
      throw new UserError('BAD_USER_INPUT', 'A department cannot be below itself.', 'parentId');
    }
    if (after.name === before.name && after.parentId === before.parentId && after.headId === before.headId) return before;
    await this.tree.update(sql, after);
    await this.outbox.add(sql, departmentChanged, { departmentId, formerParentId: before.parentId });
    return after;
  }
}
