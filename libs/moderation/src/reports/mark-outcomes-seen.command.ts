import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Database, Outbox } from '#platform';
import { OwnReportsRepository } from './own-reports.repository.js';
import { outcomesSeen } from './outcomes-seen.event.js';

/** Keeps that a person has seen what became of their reports, and tells their other devices. */
@Injectable()
export class MarkOutcomesSeenCommand {
  constructor(
    private readonly database: Database,
    private readonly reports: OwnReportsRepository,
    private readonly outbox: Outbox,
  ) {}

  async run(viewer: Viewer, until: Date): Promise<void> {
    const personId = personOf(viewer);
    await this.database.transaction(async (sql) => {
      if ((await this.reports.markSeen(sql, personId, until)) > 0) await this.outbox.add(sql, outcomesSeen, { personId });
    });
  }
}
