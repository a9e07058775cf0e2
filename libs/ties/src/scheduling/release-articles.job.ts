import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DueArticles } from '#blogs';
import { Database, type ScheduledJob, ScheduledJobs } from '#platform';
import { ReleaseArticleCommand } from './release-article.command.js';

const BATCH = 100;

/** Each minute: publishes the articles whose time has come. What came due while no worker ran is published by the first that does. */
@Injectable()
export class ReleaseArticlesJob implements ScheduledJob, OnModuleInit {
  readonly name = 'ties.release-articles';
  readonly cron = '* * * * *';

  constructor(
    private readonly jobs: ScheduledJobs,
    private readonly database: Database,
    private readonly due: DueArticles,
    private readonly release: ReleaseArticleCommand,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  /** One that can't be published now, by a fault of ours, keeps no other from coming out; the job fails at its end and is run again. */
  async run(): Promise<void> {
    const faults: unknown[] = [];
    for (const articleId of await this.due.list(this.database, BATCH)) await this.release.run(articleId).catch((error: unknown) => faults.push(error));
    if (faults.length > 0) throw faults[0];
  }
}
