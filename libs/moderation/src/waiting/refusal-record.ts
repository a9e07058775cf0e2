import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import type { Sql } from '#platform';
import type { PostEntity } from '#stream';
import { CaseRecord } from '../cases/case-record.js';
import { CaseWritesRepository } from '../cases/case-writes.repository.js';
import { SnapshotTaker } from '../snapshots/take-snapshot.js';

/** Keeps a refusal as a decided case, with what was refused: its author is told and may ask to look again, as of all that moderators hide. What was reported of it is decided by that, too. */
@Injectable()
export class RefusalRecord {
  constructor(
    private readonly cases: CaseWritesRepository,
    private readonly snapshots: SnapshotTaker,
    private readonly record: CaseRecord,
  ) {}

  async note(sql: Sql, moderator: Viewer, post: PostEntity, reason: string): Promise<void> {
    const subject = { kind: 'POST', row: post } as const;
    const found = await this.cases.open(sql, subject);
    await this.cases.keepSnapshot(sql, found.id, subject, () => this.snapshots.take(sql, moderator, subject));
    await this.cases.close(sql, found.id);
    await this.record.decided(sql, moderator, found, 'HIDE', reason);
  }
}
