import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, LOG, type Log, type ScheduledJob, ScheduledJobs } from '#platform';
import { RecountsRepository } from './recounts.repository.js';

const BATCH = 1_000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** Each night: puts right what counts of reactions a fault or a restored table made wrong. Finds nothing otherwise. */
@Injectable()
export class RecountReactionsJob implements ScheduledJob, OnModuleInit {
  readonly name = 'engagement.recount-reactions';
  readonly cron = '41 3 * * *';

  constructor(
    private readonly database: Database,
    private readonly recounts: RecountsRepository,
    private readonly jobs: ScheduledJobs,
    @Inject(LOG) private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  async run(): Promise<void> {
    let after: string | undefined = BEFORE_ALL;
    while (after !== undefined) after = await this.batch(after);
  }

  /** @returns where to go on; undefined at the end */
  private async batch(after: string): Promise<string | undefined> {
    const subjects = await this.recounts.subjectsAfter(this.database, after, BATCH);
    const wrong = await this.recounts.wrongAmong(this.database, subjects.map((row) => row.subjectId));
    for (const { subjectId } of wrong) await this.database.transaction((sql) => this.recounts.recount(sql, subjectId));
    if (wrong.length > 0) this.log.warn({ subjects: wrong.length }, 'Counts of reactions were wrong and have been put right');
    return subjects.length === BATCH ? subjects.at(-1)?.subjectId : undefined;
  }
}
