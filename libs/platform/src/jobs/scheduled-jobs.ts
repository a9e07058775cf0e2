import { Injectable } from '@nestjs/common';

/** Something a worker does by the clock; runs in one worker at a time. */
export interface ScheduledJob {
  /** Unique name, `lib.do-something`. */
  readonly name: string;
  /** Five fields, in UTC, as crontab(5) has them. */
  readonly cron: string;
  run(): Promise<void>;
}

@Injectable()
export class ScheduledJobs {
  private readonly jobs: ScheduledJob[] = [];

  register(job: ScheduledJob): void {
    this.jobs.push(job);
  }

  all(): readonly ScheduledJob[] {
    return this.jobs;
  }
}
