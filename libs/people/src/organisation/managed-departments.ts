import { Injectable } from '@nestjs/common';
import { notFound, said, type Sql, UserError } from '#platform';
import { DepartmentTreeRepository } from '../departments/department-tree.repository.js';
import type { DepartmentEntity } from '../departments/department.entity.js';
import { DirectoryRepository } from '../directory/directory.repository.js';
import { departmentVersion } from './department-version.js';

/** Departments, for who administers them. */
@Injectable()
export class ManagedDepartments {
  constructor(
    private readonly tree: DepartmentTreeRepository,
    private readonly directory: DirectoryRepository,
  ) {}

  /**
   * The department, with the tree held until the transaction ends.
   * @param expects the version that the administrator saw
   * @throws UserError NOT_FOUND; CONFLICT where somebody changed it meanwhile
   */
  async lock(sql: Sql, departmentId: string, expects?: string | null): Promise<DepartmentEntity> {
    await this.tree.lockTree(sql);
    const department = await this.tree.byId(sql, departmentId);
    if (!department) throw notFound('department', 'departmentId');
    if (expects != null && expects !== departmentVersion(department)) {
      throw new UserError('CONFLICT', said`Somebody else has changed ${department.name} meanwhile; look at what is there now and try again.`, 'expects');
    }
    return department;
  }

  /** @throws UserError CONFLICT where another department beside it is called so: directories tell them apart by name */
  async assertFree(sql: Sql, name: string, parentId: string | null, departmentId?: string): Promise<void> {
    const namesake = (await this.tree.beside(sql, parentId)).find((one) => one.id !== departmentId && one.name.toLowerCase() === name.trim().toLowerCase());
    if (namesake) throw new UserError('CONFLICT', said`There is a department called ${namesake.name} in this place already.`, 'name');
  }

  /** @throws UserError NOT_FOUND, BAD_USER_INPUT for guests and former people */
  async assertMayHead(sql: Sql, personId: string): Promise<void> {
    const person = await this.directory.byId(sql, personId);
    if (!person) throw notFound('person', 'headId');
    if (person.leftAt || person.kind === 'GUEST') throw new UserError('BAD_USER_INPUT', said`${person.displayName} doesn’t work here and can’t lead a department.`, 'headId');
  }
}
