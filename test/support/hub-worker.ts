import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type Config, JobRunner, Relay } from '#platform';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';
import { catchLog, type LogLine } from './caught-log.js';

/** The worker of a test hub, in the spec's own process. */
export interface HubWorker {
  readonly app: INestApplicationContext;
  close(): Promise<void>;
}

/** As startWorker, whose parts a spec can't reach. */
export async function startHubWorker(config: Config, logged: LogLine[]): Promise<HubWorker> {
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config), { logger: false, abortOnError: false });
  catchLog(app, logged);
  const relay = app.get(Relay);
  const jobs = app.get(JobRunner);
  await jobs.start();
  relay.start();
  return {
    app,
    async close() {
      await Promise.all([relay.stop(), jobs.stop()]);
      await app.close();
    },
  };
}
