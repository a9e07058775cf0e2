import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, groupedInOrder } from '#platform';
import { type AppealRow, AppealsRepository } from '../appeals/appeals.repository.js';
import type { DecisionEntity } from '../decisions/decision.entity.js';
import { DecisionsRepository } from '../decisions/decisions.repository.js';
import type { ReportEntity } from '../reports/report.entity.js';
import { ReportsRepository } from '../reports/reports.repository.js';
import type { CaseSnapshotEntity } from '../snapshots/snapshot.entity.js';
import { SnapshotsRepository } from '../snapshots/snapshots.repository.js';

/** What a case's file holds. */
export interface CaseFile {
  readonly reports: readonly ReportEntity[];
  readonly snapshots: readonly CaseSnapshotEntity[];
  readonly decisions: readonly DecisionEntity[];
  readonly appeals: readonly AppealRow[];
}

/** The file of a case, by its UUID: moderators read it as a whole. */
@Injectable()
export class CaseFileLoader extends ViewerLoader<string, CaseFile> {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportsRepository,
    private readonly snapshots: SnapshotsRepository,
    private readonly decisions: DecisionsRepository,
    private readonly appeals: AppealsRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<CaseFile[]> {
    const [reports, snapshots, decisions, appeals] = await Promise.all([
      this.reports.ofCases(this.database, viewer, ids), this.snapshots.ofCases(this.database, viewer, ids), this.decisions.ofCases(this.database, viewer, ids),
      this.appeals.ofCases(this.database, viewer, ids)]);
    const of = <Row extends { caseId: string }>(rows: readonly Row[]) => groupedInOrder(ids, rows, (row) => row.caseId);
    const [reportsOf, snapshotsOf, decisionsOf, appealsOf] = [of(reports), of(snapshots), of(decisions), of(appeals)];
    return ids.map((_id, i) => ({ reports: reportsOf[i] ?? [], snapshots: snapshotsOf[i] ?? [], decisions: decisionsOf[i] ?? [], appeals: appealsOf[i] ?? [] }));
  }
}
