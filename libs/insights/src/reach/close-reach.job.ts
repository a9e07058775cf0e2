import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type ScheduledJob, ScheduledJobs, untilNone } from '#platform';
import { ReachClosing } from './reach-closing.repository.js';
import { ReachRepository } from './reach.repository.js';

const BATCH = 50;

/** Ends the counting of what came out long ago: sums stay, and nobody can tell any more whose view was whose. */
@Injectable()
export class CloseReachJob implements ScheduledJob, OnModuleInit {
  readonly name = 'insights.close-reach';
  readonly cron = '41 3 * * *';

  constructor(
    private readonly database: Database,
    private readonly reach: ReachRepository,
    private readonly closing: ReachClosing,
    private readonly jobs: ScheduledJobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  run(): Promise<void> {
    return untilNone(BATCH, (limit) => this.database.transaction(async (sql) => {
      const ids = await this.closing.due(sql, limit);
      const days = Map.groupBy(await this.reach.daysInAll(sql, ids), ({ contentId }) => contentId);
      for (const counted of await this.reach.inAll(sql, ids)) await this.closing.close(sql, counted, days.get(counted.contentId) ?? []);
      return ids.length;
    }));
  }
}
