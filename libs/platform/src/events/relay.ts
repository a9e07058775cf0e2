import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { CONFIG } from '../config/config.token.js';
import type { Config } from '../config/config.js';
import { PgSql } from '../database/sql.js';
import { LOG, type Log } from '../log/log.js';
import { connectDirectly } from './direct-connection.js';
import { RELAY_LOCK } from './relay-lock.js';
import { isAnythingWaiting, relayBatch } from './relay-batch.js';
import { EventHandlers } from './event-handlers.js';
import { Projections } from './projections.js';

const POLL_MS = 25;
const RETRY_MS = 1_000;

/**
 * Takes events from the outbox, gives each its place in the order, and passes them on. One relay works at a time in
 * the whole hub: the one that holds the lock, on the very connection it works on, so that losing the one is losing the other.
 */
@Injectable()
export class Relay {
  private stopping = false;
  private running: Promise<void> | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
    private readonly handlers: EventHandlers,
    private readonly projections: Projections,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  /** Ends after the batch in hand. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      try {
        await this.hold();
      } catch (error) {
        if (this.stopping) return;
        this.log.warn({ err: error }, 'Relaying broke off; trying again');
        await pause(RETRY_MS);
      }
    }
  }

  /** Connects, waits for the lock, and relays until stopped or the connection breaks. */
  private async hold(): Promise<void> {
    let lost: Error | undefined;
    const client = await connectDirectly(this.config.database.directUrl, 'tidings relay', (error) => {
      lost = error;
    });
    try {
      while (!this.stopping && !(await this.lock(client))) await pause(RETRY_MS);
      const sql = new PgSql(client, this.config.database.prepare);
      while (!this.stopping) {
        if (lost) throw lost;
        if (await isAnythingWaiting(sql)) await relayBatch(client, sql, this.handlers, this.projections);
        else await pause(POLL_MS);
      }
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  private async lock(client: pg.Client): Promise<boolean> {
    const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [RELAY_LOCK]);
    return rows[0]?.held === true;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
