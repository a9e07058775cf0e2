import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { sql } from '../database/sql-fragment.js';
import { type ScheduledJob, ScheduledJobs } from '../jobs/scheduled-jobs.js';
import { EventLog } from './event-log.js';

const KEEP_DAYS = 7;

/** Forgets events after a week (a browser that was away longer reads its page anew) and idempotency keys after two days. */
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
    await this.events.trim(this.database, KEEP_DAYS);
    await this.database.execute(sql`DELETE FROM idempotency_key WHERE created_at < now() - interval '48 hours'`);
  }
}
