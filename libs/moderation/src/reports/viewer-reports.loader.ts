import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database } from '#platform';
import { ReportsRepository } from './reports.repository.js';

/** Whether the viewer's own report of a post or an article waits for a decision, by its UUID. */
@Injectable()
export class ViewerReportsLoader extends ViewerLoader<string, boolean> {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportsRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<boolean[]> {
    if (!viewer.personId) return ids.map(() => false);
    const rows = await this.reports.reportedBy(this.database, viewer.personId, ids);
    const reported = new Set(rows.map((row) => row.subjectId));
    return ids.map((id) => reported.has(id));
  }
}
