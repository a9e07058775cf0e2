import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '#access';
import { AsyncQueue, Database, EventLog, EventStream, LOG, type Log, type RelayedEvent, UserError } from '#platform';
import type { LiveTopic } from './live-topic.js';
import type { PostChange } from './post-change.js';
import { PostChanges, type Reader } from './post-changes.js';

interface Subscriber extends Reader {
  readonly queue: AsyncQueue<PostChange>;
  /** Changes up to this sequence have been delivered. */
  delivered: number;
  /** While it catches up, what happens meanwhile waits here. */
  waiting: PostChange[] | undefined;
}

const SEQUENCE = /^\d{1,15}$/;

/** Delivers changes of posts to those who are connected to this gateway, in order and without a hole. */
@Injectable()
export class LivePosts implements OnModuleInit, OnApplicationShutdown {
  private readonly subscribers = new Set<Subscriber>();
  private work: Promise<void> = Promise.resolve();

  constructor(
    @Inject(LOG) private readonly log: Log,
    private readonly database: Database,
    private readonly stream: EventStream,
    private readonly events: EventLog,
    private readonly changes: PostChanges,
  ) {}

  onModuleInit(): void {
    this.stream.subscribe((events) => {
      this.work = this.work.then(() => this.deliver(events));
    });
  }

  onApplicationShutdown(): void {
    for (const subscriber of [...this.subscribers]) subscriber.queue.end();
  }

  /**
   * @param after the last sequence seen; what came since is delivered first. Unset: from now on.
   * @throws UserError BAD_USER_INPUT where `after` isn't a sequence, CONFLICT where it is too old
   */
  async subscribe(viewer: Viewer, topic: LiveTopic, after: string | null | undefined): Promise<AsyncQueue<PostChange>> {
    if (after != null && !SEQUENCE.test(after)) throw new UserError('BAD_USER_INPUT', 'after must be a sequence that a change or currentSequence gave.', 'after');
    const subscriber: Subscriber = {
      principalId: viewer.principalId,
      topic,
      queue: new AsyncQueue<PostChange>(() => this.subscribers.delete(subscriber)),
      delivered: after == null ? 0 : Number(after),
      waiting: after == null ? undefined : [],
    };
    this.subscribers.add(subscriber);
    if (after != null) await this.catchUp(subscriber);
    return subscriber.queue;
  }

  /** Reads what the subscriber missed from the event log, then what waited meanwhile. */
  private async catchUp(subscriber: Subscriber): Promise<void> {
    try {
      const oldest = await this.events.oldestSequence(this.database);
      if (subscriber.delivered + 1 < oldest) {
        throw new UserError('CONFLICT', 'That is too long ago to catch up; read the timeline anew and subscribe from currentSequence.', 'after');
      }
      for (let events = await this.missed(subscriber); events.length > 0; events = await this.missed(subscriber)) {
        for (const event of events) {
          const changes = await this.changes.forReaders(event, [subscriber]);
          hand(subscriber, event.sequence, changes.get(subscriber));
        }
      }
      const waiting = subscriber.waiting ?? [];
      subscriber.waiting = undefined;
      for (const change of waiting) hand(subscriber, change.sequence, change);
    } catch (error) {
      subscriber.queue.end();
      throw error;
    }
  }

  private missed(subscriber: Subscriber): Promise<RelayedEvent[]> {
    return this.events.after(this.database, subscriber.delivered);
  }

  private async deliver(events: readonly RelayedEvent[]): Promise<void> {
    for (const event of events) {
      try {
        if (this.subscribers.size === 0) continue;
        for (const [subscriber, change] of await this.changes.forReaders(event, this.subscribers)) {
          if (subscriber.waiting) subscriber.waiting.push(change);
          else hand(subscriber, event.sequence, change);
        }
      } catch (error) {
        // Whoever may have missed it is cut off, and resumes from the last sequence that it saw.
        this.log.warn({ err: error, sequence: event.sequence }, 'An event could not be delivered');
        for (const subscriber of [...this.subscribers]) subscriber.queue.end(new UserError('UNAVAILABLE', 'Delivery broke off; subscribe again from the last sequence.'));
      }
    }
  }
}

/** Each sequence once, in order. */
function hand(subscriber: Subscriber, sequence: number, change: PostChange | undefined): void {
  if (sequence <= subscriber.delivered) return;
  subscriber.delivered = sequence;
  if (change) subscriber.queue.push(change);
}
