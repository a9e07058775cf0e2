import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { cleanText, Database, UserError } from '#platform';
import { CaseRecord } from '../cases/case-record.js';
import { CaseWritesRepository } from '../cases/case-writes.repository.js';
import { versionOf } from '../cases/subject.js';
import { CaseSubjects } from '../cases/subjects.js';
import { SnapshotTaker } from '../snapshots/take-snapshot.js';
import type { ReportReason } from './report.entity.js';
import { ReportsRepository } from './reports.repository.js';

const MAX_COMMENT = 1_000;

export interface ReportContentCall {
  /** A post's or an article's TypeID; for a repost, what it passes on is reported. */
  readonly subjectId: string;
  readonly reason: ReportReason;
  readonly comment: string;
}

export interface ReportOutcome {
  readonly kind: 'POST' | 'ARTICLE';
  /** UUID */
  readonly subjectId: string;
  readonly alreadyReported: boolean;
}

/** Tells the moderators that something isn't right. Reports of one thing are one case until it is decided. */
@Injectable()
export class ReportContentCommand {
  constructor(
    private readonly database: Database,
    private readonly subjects: CaseSubjects,
    private readonly cases: CaseWritesRepository,
    private readonly snapshots: SnapshotTaker,
    private readonly reports: ReportsRepository,
    private readonly record: CaseRecord,
  ) {}

  /** @throws UserError NOT_FOUND; BAD_USER_INPUT for OTHER without words, one's own content and what isn't published */
  run(viewer: Viewer, call: ReportContentCall): Promise<ReportOutcome> {
    const reporterId = personOf(viewer);
    const comment = cleanText(call.comment, { field: 'comment', max: MAX_COMMENT, optional: call.reason !== 'OTHER', multiline: true }) || null;
    return this.database.transaction(async (sql) => {
      const subject = await this.subjects.find(sql, viewer, call.subjectId);
      const { row } = subject;
      if (row.authorId === reporterId) throw new UserError('BAD_USER_INPUT', 'This is yours: edit or delete it instead.', 'subjectId');
      if (subject.kind === 'ARTICLE' && subject.row.publishedAt === null) {
        throw new UserError('BAD_USER_INPUT', 'This isn’t published yet: comment on the draft instead.', 'subjectId');
      }
      const found = await this.cases.open(sql, subject);
      const report = await this.reports.add(sql, { caseId: found.id, reporterId, reason: call.reason, comment, version: versionOf(subject) });
      if (report) {
        await this.cases.keepSnapshot(sql, found.id, subject, () => this.snapshots.take(sql, viewer, subject));
        await this.record.reported(sql, viewer, found);
      }
      return { kind: subject.kind, subjectId: row.id, alreadyReported: report === undefined };
    });
  }
}
