import { Injectable } from '@nestjs/common';

/** Something a worker does by the clock: in one worker at a time, and not again before its last run has ended. */
export interface ScheduledJob {
  /** Unique name, `lib.do-something`. */
  readonly name: string;
  /** Five fields, in UTC, as crontab(5) has them. */
  readonly cron: string;
  run(): Promise<void>;
}

/** All of them. Libs register theirs when their module starts. */
@Injectable()
export class ScheduledJobs {
  private readonly jobs: ScheduledJob[] = [];

  register(job: ScheduledJob): void {
    if (this.jobs.some((known) => known.name === job.name)) throw new Error(`Two scheduled jobs are called ${job.name}`);
    this.jobs.push(job);
  }

  all(): readonly ScheduledJob[] {
    return this.jobs;
  }
}
