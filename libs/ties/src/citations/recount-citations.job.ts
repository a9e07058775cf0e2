import { Inject, Injectable } from '@nestjs/common';
import { Database, LOG, type Log, RecountJob, ScheduledJobs } from '#platform';
import { CitationCountsRepository } from './citation-counts.repository.js';

/** Keeps the counts of citations right. */
@Injectable()
export class RecountCitationsJob extends RecountJob {
  readonly name = 'ties.recount-citations';
  readonly cron = '1 4 * * *';

  constructor(database: Database, counts: CitationCountsRepository, jobs: ScheduledJobs, @Inject(LOG) log: Log) {
    super(database, counts, jobs, log);
  }
}
