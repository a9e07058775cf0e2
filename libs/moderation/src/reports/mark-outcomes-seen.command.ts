import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Database, Outbox, UserError } from '#platform';
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

  /** @throws UserError BAD_USER_INPUT where it is no time */
  async run(viewer: Viewer, until: Date): Promise<void> {
    if (Number.isNaN(until.getTime())) throw new UserError('BAD_USER_INPUT', 'until is no time; give one such as 2026-12-24T09:00:00Z.', 'until');
    const personId = personOf(viewer);
    await this.database.transaction(async (sql) => {
      if ((await this.reports.markSeen(sql, personId, until)) > 0) await this.outbox.add(sql, outcomesSeen, { personId });
    });
  }
}
