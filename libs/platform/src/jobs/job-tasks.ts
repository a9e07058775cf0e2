import { Injectable } from '@nestjs/common';
import type { CronItem, TaskList } from 'graphile-worker';
import { Database } from '../database/database.js';
import { EventHandlers } from '../events/event-handlers.js';
import { EventLog } from '../events/event-log.js';
import { ScheduledJobs } from './scheduled-jobs.js';

/** What there is to run: one task for each event handler, and one for each job by the clock. */
@Injectable()
export class JobTasks {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly handlers: EventHandlers,
    private readonly scheduled: ScheduledJobs,
  ) {}

  list(): TaskList {
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

  /** When the jobs by the clock are due. A queue of its own lets none begin while its last run goes on. */
  times(): CronItem[] {
    return this.scheduled.all().map((job) => ({ task: job.name, match: job.cron, options: { queueName: job.name } }));
  }
}
