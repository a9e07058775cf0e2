import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Database, Outbox } from '#platform';
import { decisionsSeen } from './received.events.js';
import { ReceivedDecisionsRepository } from './received-decisions.repository.js';

/** Keeps that a person has seen what was decided about what they wrote, and tells their other devices. */
@Injectable()
export class MarkDecisionsSeenCommand {
  constructor(
    private readonly database: Database,
    private readonly decisions: ReceivedDecisionsRepository,
    private readonly outbox: Outbox,
  ) {}

  async run(viewer: Viewer, until: Date): Promise<void> {
    const personId = personOf(viewer);
    await this.database.transaction(async (sql) => {
      if (await this.decisions.markSeen(sql, personId, until)) await this.outbox.add(sql, decisionsSeen, { personId });
    });
  }
}
