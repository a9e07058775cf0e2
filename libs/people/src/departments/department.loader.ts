import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import type { DepartmentEntity } from './department.entity.js';
import { DepartmentsRepository } from './departments.repository.js';

/** Departments by UUID, for who reads the company; null for others. */
@Injectable()
export class DepartmentLoader extends ViewerLoader<string, DepartmentEntity | null> {
  constructor(
    private readonly database: Database,
    private readonly departments: DepartmentsRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<(DepartmentEntity | null)[]> {
    return inOrder(ids, await this.departments.byIds(this.database, viewer, ids), (department) => department.id);
  }
}
