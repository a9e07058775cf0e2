import { NestFactory } from '@nestjs/core';
import { type Config, JobRunner, LOG, type Log, NestLog, Relay } from '#platform';
import { WorkerModule } from './worker.module.js';

/** Starts a worker: the relay (one at a time in the hub) and the jobs. `close` finishes what is in hand. */
export async function startWorker(config: Config): Promise<{ close(): Promise<void> }> {
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config), { bufferLogs: true, abortOnError: false });
  app.useLogger(new NestLog(app.get<Log>(LOG)));
  const relay = app.get(Relay);
  const jobs = app.get(JobRunner);
  await jobs.start();
  relay.start();
  return {
    async close() {
      await Promise.all([relay.stop(), jobs.stop()]);
      await app.close();
    },
  };
}
