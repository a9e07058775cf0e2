import { personOf, refreshContext, type RequestContext, viewerOf, type Viewers } from '#access';
import { AsyncQueue, type Database } from '#platform';

/**
 * The browsers in which a person follows something of their own that is read anew at each delivery, with the rights they have by then, so that no
 * delivery needs to be caught up on.
 */
export class OwnDevices<State> {
  private readonly queues = new Map<string, Set<AsyncQueue<true>>>();

  /** @param read how it is now with a person, by UUID */
  constructor(
    private readonly database: Database,
    private readonly viewers: Viewers,
    private readonly read: (personId: string) => Promise<State>,
  ) {}

  /** Whether anybody listens. */
  get inUse(): boolean {
    return this.queues.size > 0;
  }

  /** That something may have changed for these people. Each delivery reads how it is by then, so one that waits already tells of this, too. */
  tell(personIds: readonly string[]): void {
    for (const personId of new Set(personIds)) for (const queue of this.queues.get(personId) ?? []) if (queue.isEmpty) queue.push(true);
  }

  end(): void {
    for (const queues of [...this.queues.values()]) for (const queue of [...queues]) queue.end();
  }

  /** How it is now, then each time that it may have changed. */
  of(context: RequestContext): AsyncGenerator<State> {
    const personId = personOf(viewerOf(context));
    const queue = new AsyncQueue<true>(() => this.forget(personId, queue));
    this.queues.set(personId, (this.queues.get(personId) ?? new Set()).add(queue));
    queue.push(true);
    return this.present(context, personId, queue);
  }

  private async *present(context: RequestContext, personId: string, queue: AsyncQueue<true>): AsyncGenerator<State> {
    try {
      for await (const _told of queue) {
        refreshContext(context, await this.viewers.again(this.database, viewerOf(context)));
        yield await this.read(personId);
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
