import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { untilNone } from '../jobs/in-batches.js';
import { type ScheduledJob, ScheduledJobs } from '../jobs/scheduled-jobs.js';
import { EventLog } from './event-log.js';

const KEEP_DAYS = 7;
const BATCH = 5_000;

/** Forgets events after a week; a browser that was away longer reads its page anew. */
@Injectable()
export class TrimEventsJob implements ScheduledJob, OnModuleInit {
  readonly name = 'platform.trim-events';
  readonly cron = '17 * * * *';

  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly jobs: ScheduledJobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  async run(): Promise<void> {
    await untilNone(BATCH, (limit) => this.events.trim(this.database, KEEP_DAYS, limit));
  }
}
