import { Inject, Injectable } from '@nestjs/common';
import { parseCronItems, run, type Runner, type TaskList } from 'graphile-worker';
import { CONFIG } from '../config/config.token.js';
import type { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { EventHandlers } from '../events/event-handlers.js';
import { EventLog } from '../events/event-log.js';
import { LOG, type Log } from '../log/log.js';
import { graphileLogger } from './graphile-logger.js';
import { ScheduledJobs } from './scheduled-jobs.js';
import { WorkerLocks } from './worker-locks.js';

/** Runs the jobs that the relay adds for the event handlers, and those by the clock. */
@Injectable()
export class JobRunner {
  private runner: Runner | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly handlers: EventHandlers,
    private readonly scheduled: ScheduledJobs,
    private readonly locks: WorkerLocks,
  ) {}

  async start(): Promise<void> {
    await this.locks.start();
    this.runner = await run({
      connectionString: this.config.database.directUrl,
      concurrency: this.config.worker.concurrency,
      noHandleSignals: true,
      taskList: this.tasks(),
      parsedCronItems: parseCronItems(this.scheduled.all().map((job) => ({ task: job.name, match: job.cron }))),
      events: this.locks.events,
      logger: graphileLogger(this.log),
      preset: { worker: { pollInterval: 500, gracefulShutdownAbortTimeout: 10_000 } },
    });
  }

  /** Ends after the jobs in hand. */
  async stop(): Promise<void> {
    await this.runner?.stop();
    await this.locks.stop();
  }

  private tasks(): TaskList {
    const tasks: TaskList = {};
    for (const handler of this.handlers.all()) {
      tasks[handler.name] = async (payload) => {
        const event = await this.events.find(this.database, (payload as { sequence: number }).sequence);
        if (event) await handler.handle(event);
      };
    }
    for (const job of this.scheduled.all()) tasks[job.name] = () => job.run();
    return tasks;
  }
}
