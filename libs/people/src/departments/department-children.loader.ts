import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, groupedInOrder } from '#platform';
import type { DepartmentEntity } from './department.entity.js';
import { DepartmentsRepository } from './departments.repository.js';

/** The departments right below one, by its UUID. */
@Injectable()
export class DepartmentChildrenLoader extends ViewerLoader<string, DepartmentEntity[]> {
  constructor(
    private readonly database: Database,
    private readonly departments: DepartmentsRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<DepartmentEntity[][]> {
    return groupedInOrder(ids, await this.departments.below(this.database, viewer, ids), (department) => department.parentId as string);
  }
}
