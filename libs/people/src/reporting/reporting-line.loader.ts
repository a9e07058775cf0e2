import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, groupedInOrder } from '#platform';
import type { PersonEntity } from '../people/person.entity.js';
import { ReportingRepository } from './reporting.repository.js';

/** A person's managers, nearest first, by the person's UUID. */
@Injectable()
export class ReportingLineLoader extends ViewerLoader<string, PersonEntity[]> {
  constructor(
    private readonly database: Database,
    private readonly reporting: ReportingRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<PersonEntity[][]> {
    return groupedInOrder(ids, await this.reporting.lines(this.database, viewer, ids), (row) => row.underId);
  }
}
