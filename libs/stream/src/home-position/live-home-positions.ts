import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { personOf, refreshContext, type RequestContext, viewerOf, Viewers } from '#access';
import { AsyncQueue, Database, EventStream, isEvent } from '#platform';
import { HomePositionsRepository } from './home-positions.repository.js';
import type { ReadTo } from './home-position-fields.resolver.js';
import { homeRead } from './home-read.event.js';

/** Tells a person's browsers how far they have read on another. Each delivery reads where that is by then, so that none needs to be caught up on. */
@Injectable()
export class LiveHomePositions implements OnModuleInit, OnApplicationShutdown {
  private readonly listening = new Map<string, Set<AsyncQueue<true>>>();

  constructor(
    private readonly database: Database,
    private readonly stream: EventStream,
    private readonly positions: HomePositionsRepository,
    private readonly viewers: Viewers,
  ) {}

  onModuleInit(): void {
    this.stream.subscribe((events) => {
      const moved = new Set(events.flatMap((event) => (isEvent(event, homeRead) ? event.payload.personId : [])));
      for (const personId of moved) for (const queue of this.listening.get(personId) ?? []) queue.push(true);
    });
  }

  onApplicationShutdown(): void {
    for (const queues of [...this.listening.values()]) for (const queue of [...queues]) queue.end();
  }

  /** Where they are now, then each change. */
  of(context: RequestContext): AsyncGenerator<ReadTo> {
    const personId = personOf(viewerOf(context));
    const queue = new AsyncQueue<true>(() => this.forget(personId, queue));
    this.listening.set(personId, (this.listening.get(personId) ?? new Set()).add(queue));
    queue.push(true);
    return this.present(context, personId, queue);
  }

  private async *present(context: RequestContext, personId: string, queue: AsyncQueue<true>): AsyncGenerator<ReadTo> {
    try {
      for await (const _moved of queue) {
        refreshContext(context, await this.viewers.again(this.database, viewerOf(context)));
        yield { streamKey: await this.positions.of(this.database, personId) };
      }
    } finally {
      queue.end();
    }
  }

  private forget(personId: string, queue: AsyncQueue<true>): void {
    const queues = this.listening.get(personId);
    queues?.delete(queue);
    if (queues?.size === 0) this.listening.delete(personId);
  }
}
