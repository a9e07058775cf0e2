import { Inject, Injectable } from '@nestjs/common';
import { Database, LOG, type Log, RecountJob, ScheduledJobs } from '#platform';
import { MemberCountsRepository } from './member-counts.repository.js';

/** Keeps the numbers of channels' members right. */
@Injectable()
export class RecountMembersJob extends RecountJob {
  readonly name = 'channels.recount-members';
  readonly cron = '31 3 * * *';

  constructor(database: Database, counts: MemberCountsRepository, jobs: ScheduledJobs, @Inject(LOG) log: Log) {
    super(database, counts, jobs, log);
  }
}
