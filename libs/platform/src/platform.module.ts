import { type DynamicModule, Global, Module } from '@nestjs/common';
import { CONFIG } from './config/config.token.js';
import type { Config } from './config/config.js';
import { Database } from './database/database.js';
import { EventHandlers } from './events/event-handlers.js';
import { EventLog } from './events/event-log.js';
import { EventStream } from './events/event-stream.js';
import { Outbox } from './events/outbox.js';
import { Projections } from './events/projections.js';
import { Relay } from './events/relay.js';
import { TrimEventsJob } from './events/trim-events.job.js';
import { ForgetIdempotencyKeysJob } from './idempotency/forget-idempotency-keys.job.js';
import { Idempotency } from './idempotency/idempotency.js';
import { JobRunner } from './jobs/job-runner.js';
import { JobTasks } from './jobs/job-tasks.js';
import { ScheduledJobs } from './jobs/scheduled-jobs.js';
import { WorkerLocks } from './jobs/worker-locks.js';
import { createLog, LOG } from './log/log.js';
import { HostResolver } from './outside/host-resolver.js';
import { OutsideFetcher } from './outside/outside-fetcher.js';
import { OutsideTargets } from './outside/outside-targets.js';
import { openStorage } from './storage/open-storage.js';
import { Storage } from './storage/storage.js';

const shared = [Database, EventHandlers, EventLog, EventStream, Idempotency, JobRunner, Outbox, OutsideFetcher, Projections, Relay, ScheduledJobs];
const inside = [ForgetIdempotencyKeysJob, HostResolver, JobTasks, OutsideTargets, TrimEventsJob, WorkerLocks];

/** What every lib stands on. Given once, by the app. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, name: string): DynamicModule {
    const provided = [
      { provide: CONFIG, useValue: config },
      { provide: LOG, useValue: createLog(config.log.level, name) },
      { provide: Storage, useFactory: () => openStorage(config) },
    ];
    return { module: PlatformModule, providers: [...provided, ...shared, ...inside], exports: [CONFIG, LOG, Storage, ...shared] };
  }
}
