import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { untilNone } from '../jobs/in-batches.js';
import { type ScheduledJob, ScheduledJobs } from '../jobs/scheduled-jobs.js';
import { Idempotency } from './idempotency.js';

const BATCH = 5_000;

/** Forgets idempotency keys that have had their time. */
@Injectable()
export class ForgetIdempotencyKeysJob implements ScheduledJob, OnModuleInit {
  readonly name = 'platform.forget-idempotency-keys';
  readonly cron = '23 * * * *';

  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly jobs: ScheduledJobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  async run(): Promise<void> {
    await untilNone(BATCH, (limit) => this.idempotency.forgetOld(this.database, limit));
  }
}
