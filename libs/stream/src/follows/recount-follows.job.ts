import { Inject, Injectable } from '@nestjs/common';
import { Database, LOG, type Log, RecountJob, ScheduledJobs } from '#platform';
import { FollowRecountsRepository } from './follow-recounts.repository.js';

/** Keeps the counts of followers and followed right. */
@Injectable()
export class RecountFollowsJob extends RecountJob {
  readonly name = 'stream.recount-follows';
  readonly cron = '31 3 * * *';

  constructor(database: Database, counts: FollowRecountsRepository, jobs: ScheduledJobs, @Inject(LOG) log: Log) {
    super(database, counts, jobs, log);
  }
}
