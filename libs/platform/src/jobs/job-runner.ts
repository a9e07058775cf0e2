import { Inject, Injectable } from '@nestjs/common';
import { parseCronItems, run, type Runner } from 'graphile-worker';
import { CONFIG } from '../config/config.token.js';
import type { Config } from '../config/config.js';
import { LOG, type Log } from '../log/log.js';
import { graphileLogger } from './graphile-logger.js';
import { JobTasks } from './job-tasks.js';
import { WorkerLocks } from './worker-locks.js';

/** Runs the jobs that the relay adds for the event handlers, and those by the clock. */
@Injectable()
export class JobRunner {
  private runner: Runner | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
    private readonly tasks: JobTasks,
    private readonly locks: WorkerLocks,
  ) {}

  async start(): Promise<void> {
    await this.locks.start();
    this.runner = await run({
      connectionString: this.config.database.directUrl,
      concurrency: this.config.worker.concurrency,
      noHandleSignals: true,
      taskList: this.tasks.list(),
      parsedCronItems: parseCronItems(this.tasks.times()),
      events: this.locks.events,
      logger: graphileLogger(this.log),
      // Only what it collects in batches does it wait for at its end; a job whose completion is not written is run again.
      preset: { worker: { pollInterval: 500, gracefulShutdownAbortTimeout: 10_000, completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    });
  }

  /** Ends after the jobs in hand. */
  async stop(): Promise<void> {
    await this.runner?.stop();
    await this.locks.stop();
  }
}
