import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import { ReportingRepository } from './reporting.repository.js';

/** How many report to a person, by the person's UUID. */
@Injectable()
export class ReportCountLoader extends ViewerLoader<string, number> {
  constructor(
    private readonly database: Database,
    private readonly reporting: ReportingRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<number[]> {
    const counts = await this.reporting.reportCounts(this.database, viewer, ids);
    return inOrder(ids, counts, (row) => row.managerId).map((row) => row?.count ?? 0);
  }
}
