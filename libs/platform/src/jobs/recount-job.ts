import type { Database } from '../database/database.js';
import type { Sql } from '../database/sql.js';
import type { Log } from '../log/log.js';
import { inBatches } from './in-batches.js';
import type { ScheduledJob, ScheduledJobs } from './scheduled-jobs.js';

const BATCH = 1_000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** Kept counts, and how they compare with what they count. Subjects are UUIDs. */
export interface Recounts {
  /** The next subjects that may have counts, in the order of their ids. */
  subjectsAfter(sql: Sql, after: string, limit: number): Promise<string[]>;
  /** Those of the subjects whose counts aren't what there is, at this moment. */
  wrongAmong(sql: Sql, subjectIds: readonly string[]): Promise<string[]>;
  /** Counts one subject anew, in a transaction, while whoever changes its counts waits. */
  recount(sql: Sql, subjectId: string): Promise<void>;
}

/** Each night: puts right what counts a fault or a restored table made wrong. Finds nothing otherwise. */
export abstract class RecountJob implements ScheduledJob {
  abstract readonly name: string;
  abstract readonly cron: string;

  constructor(
    private readonly database: Database,
    private readonly recounts: Recounts,
    private readonly jobs: ScheduledJobs,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  async run(): Promise<void> {
    await inBatches(BEFORE_ALL, (after) => this.batch(after));
  }

  /** @returns where to go on; undefined at the end */
  private async batch(after: string): Promise<string | undefined> {
    const subjects = await this.recounts.subjectsAfter(this.database, after, BATCH);
    const wrong = await this.recounts.wrongAmong(this.database, subjects);
    for (const subjectId of wrong) await this.database.transaction((sql) => this.recounts.recount(sql, subjectId));
    if (wrong.length > 0) this.log.warn({ job: this.name, subjects: wrong.length }, 'Counts were wrong and have been put right');
    return subjects.length === BATCH ? subjects.at(-1) : undefined;
  }
}
