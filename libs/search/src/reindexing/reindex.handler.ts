import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type EventHandler, EventHandlers, inBatches, Outbox, type RelayedEvent } from '#platform';
import type { IndexedKind } from '../documents/document-source.js';
import { Reindexer } from './reindexer.js';
import { reindexingDue } from './reindexing.event.js';

/** Batches of one job: some seconds, after which others have their turn and a worker that stops has lost little. */
const STEPS = 25;

/** Makes documents anew by a chain of jobs, each of which leaves the next one's event. */
@Injectable()
export class ReindexHandler implements EventHandler<{ kind: IndexedKind; after: string }>, OnModuleInit {
  readonly name = 'search.reindex';
  readonly event = reindexingDue;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly database: Database,
    private readonly reindexer: Reindexer,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle({ payload: { kind, after } }: RelayedEvent<{ kind: IndexedKind; after: string }>): Promise<void> {
    const place = await inBatches(after, async (from) => (await this.reindexer.step(kind, from))?.after, STEPS);
    if (place !== undefined) await this.outbox.add(this.database, reindexingDue, { kind, after: place });
  }
}
