import { Inject, Injectable } from '@nestjs/common';
import { Database, LOG, type Log, RecountJob, ScheduledJobs } from '#platform';
import { RecountsRepository } from './recounts.repository.js';

/** Keeps the counts of reactions right. */
@Injectable()
export class RecountReactionsJob extends RecountJob {
  readonly name = 'engagement.recount-reactions';
  readonly cron = '41 3 * * *';

  constructor(database: Database, recounts: RecountsRepository, jobs: ScheduledJobs, @Inject(LOG) log: Log) {
    super(database, recounts, jobs, log);
  }
}
