import type { OnApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { AsyncQueue, type Database, type RelayedEvent } from '#platform';
import { personOf, viewerOf } from '../viewer/current-viewer.js';
import { refreshContext, type RequestContext } from '../viewer/request-context.js';
import type { OwnDevicesTools } from './own-devices-tools.js';

/**
 * The browsers in which a person follows something of their own that is read anew at each delivery, with the rights they have by then, so that no
 * delivery needs to be caught up on.
 */
export abstract class OwnDevices<State> implements OnModuleInit, OnApplicationShutdown {
  private readonly queues = new Map<string, Set<AsyncQueue<true>>>();

  constructor(private readonly tools: OwnDevicesTools) {}

  /** How it is now with a person, by UUID. */
  protected abstract read(sql: Database, personId: string): Promise<State>;

  /** The UUIDs of the people for whom these events may have changed something. Asked only while anybody listens. */
  protected abstract concernedBy(sql: Database, events: readonly RelayedEvent[]): Promise<readonly string[]>;

  onModuleInit(): void {
    this.tools.stream.subscribe((events) => {
      if (this.queues.size > 0) void this.hear(events);
    });
  }

  onApplicationShutdown(): void {
    for (const queues of [...this.queues.values()]) for (const queue of [...queues]) queue.end();
  }

  /** How it is now, then each time that it may have changed. */
  of(context: RequestContext): AsyncIterableIterator<State> {
    const personId = personOf(viewerOf(context));
    const queue = new AsyncQueue<true>(() => this.forget(personId, queue));
    this.queues.set(personId, (this.queues.get(personId) ?? new Set()).add(queue));
    queue.push(true);
    return queue.readBy(this.present(context, personId, queue));
  }

  private async hear(events: readonly RelayedEvent[]): Promise<void> {
    try {
      this.tell(await this.concernedBy(this.tools.database, events));
    } catch (error) {
      // It is read anew with the next event that concerns them, and whenever somebody comes back to the page.
      this.tools.log.warn({ err: error, sequence: events[0]?.sequence, news: this.constructor.name }, 'News could not be told to those whom they concern');
    }
  }

  /** Each delivery reads how it is by then, so one that waits already tells of this, too. */
  private tell(personIds: readonly string[]): void {
    for (const personId of new Set(personIds)) for (const queue of this.queues.get(personId) ?? []) if (queue.isEmpty) queue.push(true);
  }

  private async *present(context: RequestContext, personId: string, queue: AsyncQueue<true>): AsyncGenerator<State> {
    const { database, viewers } = this.tools;
    try {
      for await (const _told of queue) {
        refreshContext(context, await viewers.again(database, viewerOf(context)));
        yield await this.read(database, personId);
      }
    } finally {
      queue.end();
    }
  }

  private forget(personId: string, queue: AsyncQueue<true>): void {
    const queues = this.queues.get(personId);
    queues?.delete(queue);
    if (queues?.size === 0) this.queues.delete(personId);
  }
}
