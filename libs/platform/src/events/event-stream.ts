import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import { CONFIG } from '../config/config.token.js';
import type { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { LOG, type Log } from '../log/log.js';
import { connectDirectly } from './direct-connection.js';
import type { RelayedEvent } from './event-definition.js';
import { EventLog } from './event-log.js';
import { EVENTS_CHANNEL } from './relay-batch.js';

const CATCH_UP_MS = 5_000;
const RECONNECT_MS = 1_000;

export type EventListener = (events: readonly RelayedEvent[]) => void;

/**
 * All events, in order, as the relay passes them on; for gateways. Woken by LISTEN, and looking by itself every few
 * seconds, so that a message lost with a connection costs time but no event.
 */
@Injectable()
export class EventStream implements OnApplicationShutdown {
  private readonly listeners = new Set<EventListener>();
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private last = 0;
  private reading: Promise<void> | undefined;
  private again = false;
  private closed = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  /** Begins after the newest event there is. */
  async start(): Promise<void> {
    this.last = await this.events.newestSequence(this.database);
    await this.listen();
    this.timer = setInterval(() => this.wake(), CATCH_UP_MS);
    this.timer.unref();
  }

  /** @returns ends the subscription */
  subscribe(listener: EventListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The newest sequence that listeners have been given. */
  position(): number {
    return this.last;
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    clearInterval(this.timer);
    await this.reading?.catch(() => undefined);
    await this.client?.end().catch(() => undefined);
  }

  private async listen(): Promise<void> {
    const client = await connectDirectly(this.config.database.directUrl, 'tidings events', () => this.reconnect());
    client.on('notification', () => this.wake());
    client.on('end', () => this.reconnect());
    await client.query(`LISTEN ${EVENTS_CHANNEL}`);
    this.client = client;
    this.wake();
  }

  private reconnect(): void {
    if (this.closed || !this.client) return;
    this.client = undefined;
    const retry = () => {
      if (this.closed) return;
      this.listen().catch(() => setTimeout(retry, RECONNECT_MS).unref());
    };
    setTimeout(retry, RECONNECT_MS).unref();
  }

  /** One reading at a time; a wake-up during it makes it look once more. */
  private wake(): void {
    if (this.closed) return;
    this.again = true;
    this.reading ??= this.read()
      .catch((error: unknown) => this.log.warn({ err: error }, 'Events could not be read; trying again'))
      .finally(() => {
        this.reading = undefined;
      });
  }

  private async read(): Promise<void> {
    while (this.again) {
      this.again = false;
      const events = await this.events.after(this.database, this.last);
      if (events.length === 0) continue;
      this.again = true;
      this.last = events.at(-1)?.sequence ?? this.last;
      for (const listener of this.listeners) listener(events);
    }
  }
}
