import { Inject, Injectable } from '@nestjs/common';
import { Database, LOG, type Log, RecountJob, ScheduledJobs } from '#platform';
import { PostCountsRepository } from './post-counts.repository.js';

/** Keeps the counts of replies, reposts and quotes right. */
@Injectable()
export class RecountPostsJob extends RecountJob {
  readonly name = 'stream.recount-posts';
  readonly cron = '51 3 * * *';

  constructor(database: Database, counts: PostCountsRepository, jobs: ScheduledJobs, @Inject(LOG) log: Log) {
    super(database, counts, jobs, log);
  }
}
