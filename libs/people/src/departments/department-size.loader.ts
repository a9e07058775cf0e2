import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import { PeopleRepository } from '../people/people.repository.js';

/** How many current people a department has itself, by its UUID. */
@Injectable()
export class DepartmentSizeLoader extends ViewerLoader<string, number> {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<number[]> {
    const counts = await this.people.countByDepartment(this.database, viewer, ids);
    return inOrder(ids, counts, (row) => row.departmentId).map((row) => row?.count ?? 0);
  }
}
