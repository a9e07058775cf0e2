import { EventEmitter } from 'node:events';
import { Inject, Injectable } from '@nestjs/common';
import { makeWorkerUtils, type WorkerEvents, type WorkerUtils } from 'graphile-worker';
import type pg from 'pg';
import { CONFIG } from '../config/config.token.js';
import type { Config } from '../config/config.js';
import { connectDirectly } from '../events/direct-connection.js';
import { LOG, type Log } from '../log/log.js';
import { graphileLogger } from './graphile-logger.js';

const SWEEP_MS = 2_000;
const LOCK_CLASS = 71;

/**
 * Frees the jobs of workers that died. graphile-worker itself waits four hours; here each pool of workers holds an advisory lock
 * named after it on a direct connection, which PostgreSQL frees at the worker's death, and the others look for free ones.
 */
@Injectable()
export class WorkerLocks {
  /** Give these to graphile-worker, so that its pool of workers is locked from its first moment. */
  readonly events: WorkerEvents = new EventEmitter();
  private client: pg.Client | undefined;
  private jobs: WorkerUtils | undefined;
  private timer: NodeJS.Timeout | undefined;
  private sweeping: Promise<void> | undefined;
  private holding: Promise<void> = Promise.resolve();
  private readonly own = new Set<string>();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async start(): Promise<void> {
    await this.connect();
    this.jobs = await makeWorkerUtils({ connectionString: this.config.database.directUrl, logger: graphileLogger(this.log) });
    await this.jobs.migrate();
    // Jobs are locked in the name of the pool that its workers are of.
    this.events.on('pool:create', ({ workerPool }) => {
      this.own.add(workerPool.id);
      this.hold(workerPool.id).catch((error: unknown) => this.log.warn({ err: error }, 'A worker could not be locked'));
    });
    this.timer = setInterval(() => this.startSweep(), SWEEP_MS);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.sweeping;
    await this.jobs?.release();
    await this.client?.end().catch(() => undefined);
    this.client = undefined;
  }

  private async connect(): Promise<void> {
    this.client = await connectDirectly(this.config.database.directUrl, 'tidings worker', () => {
      this.client = undefined;
    });
    for (const id of this.own) await this.hold(id);
  }

  /** One after another, as a connection carries one statement at a time. What fails with a lost connection is done again by `connect`. */
  private hold(workerId: string): Promise<void> {
    const held = this.holding.then(async () => {
      await this.client?.query('SELECT pg_advisory_lock($1, hashtext($2))', [LOCK_CLASS, workerId]);
    });
    this.holding = held.catch(() => undefined);
    return held;
  }

  /** Unless one goes on still, as while the database doesn't answer. */
  private startSweep(): void {
    this.sweeping ??= this.sweep()
      .catch((error: unknown) => this.log.warn({ err: error }, 'Dead workers could not be looked for'))
      .finally(() => {
        this.sweeping = undefined;
      });
  }

  private async sweep(): Promise<void> {
    await this.holding;
    if (!this.client) await this.connect();
    const client = this.client as pg.Client;
    const { rows } = await client.query<{ id: string }>(
      'SELECT DISTINCT locked_by AS id FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL');
    for (const { id } of rows) {
      if (this.own.has(id)) continue;
      const { rows: tried } = await client.query<{ free: boolean }>('SELECT pg_try_advisory_lock($1, hashtext($2)) AS free', [LOCK_CLASS, id]);
      if (!tried[0]?.free) continue;
      this.log.warn({ worker: id }, 'A worker died; its jobs go to others');
      await this.jobs?.forceUnlockWorkers([id]);
      await client.query('SELECT pg_advisory_unlock($1, hashtext($2))', [LOCK_CLASS, id]);
    }
  }
}
