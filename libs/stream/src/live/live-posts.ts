import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '#access';
import { AsyncQueue, Database, EventLog, EventStream, LOG, type Log, type RelayedEvent, UserError } from '#platform';
import type { LiveTopic } from './live-topic.js';
import type { PostChange } from './post-change.js';
import { PostChanges, type Reader } from './post-changes.js';
import { Sequences } from './sequences.js';

interface Subscriber extends Reader {
  readonly queue: AsyncQueue<PostChange>;
  /** Changes up to this sequence have been delivered. */
  delivered: number;
  /** While it catches up, what happens meanwhile waits here. */
  waiting: PostChange[] | undefined;
}

/** Statements that are asked at a time, each about a part of the events that are due: few are asked about side by side, many in batches. */
const AT_ONCE = 4;
/** How many readers times events one statement is asked about, so that none takes long. */
const PAIRS = 4_000;
const MOST_EVENTS = 100;

/** Delivers changes of posts to those who are connected to this gateway, in order and without a hole. */
@Injectable()
export class LivePosts implements OnModuleInit, OnApplicationShutdown {
  private readonly subscribers = new Set<Subscriber>();
  private readonly due: RelayedEvent[] = [];
  private delivering: Promise<void> | undefined;

  constructor(
    @Inject(LOG) private readonly log: Log,
    private readonly database: Database,
    private readonly stream: EventStream,
    private readonly events: EventLog,
    private readonly changes: PostChanges,
    private readonly sequences: Sequences,
  ) {}

  onModuleInit(): void {
    this.stream.subscribe((events) => {
      this.due.push(...events);
      this.delivering ??= this.deliver().finally(() => (this.delivering = undefined));
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
    const seen = after == null ? undefined : await this.sequences.read(viewer, after);
    const subscriber: Subscriber = {
      principalId: viewer.principalId,
      topic,
      queue: new AsyncQueue<PostChange>(() => this.subscribers.delete(subscriber)),
      delivered: seen ?? 0,
      waiting: seen === undefined ? undefined : [],
    };
    this.subscribers.add(subscriber);
    if (seen !== undefined) await this.catchUp(subscriber);
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
        for (const batch of partsOf(events, MOST_EVENTS)) {
          const changes = await this.changes.forReaders(batch, [subscriber]);
          batch.forEach((event, i) => hand(subscriber, event.sequence, changes[i]?.get(subscriber)));
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

  /** Asks about what is due, all of it where it isn't much, and hands what it means on in its order. What comes meanwhile is asked about next. */
  private async deliver(): Promise<void> {
    while (this.due.length > 0) {
      const most = Math.min(MOST_EVENTS, Math.max(1, Math.floor(PAIRS / Math.max(1, this.subscribers.size))));
      const events = this.due.splice(0, AT_ONCE * most);
      const changes = partsOf(events, Math.ceil(events.length / AT_ONCE)).map((batch) => ({ batch, found: this.changesFor(batch) }));
      for (const { batch, found } of changes) {
        const each = await found;
        batch.forEach((event, i) => this.handAll(event, each?.[i]));
      }
    }
  }

  /** Undefined where it can't be found out. */
  private async changesFor(events: readonly RelayedEvent[]): Promise<Map<Subscriber, PostChange>[] | undefined> {
    if (this.subscribers.size === 0) return events.map(() => new Map());
    try {
      return await this.changes.forReaders(events, this.subscribers);
    } catch (error) {
      this.log.warn({ err: error, sequence: events[0]?.sequence }, 'Events could not be delivered');
      return undefined;
    }
  }

  private handAll(event: RelayedEvent, changes: Map<Subscriber, PostChange> | undefined): void {
    if (!changes) {
      // Whoever may have missed it is cut off, and resumes from the last sequence that it saw.
      for (const subscriber of [...this.subscribers]) subscriber.queue.end(new UserError('UNAVAILABLE', 'Delivery broke off; subscribe again from the last sequence.'));
      return;
    }
    for (const [subscriber, change] of changes) {
      if (subscriber.waiting) subscriber.waiting.push(change);
      else hand(subscriber, event.sequence, change);
    }
  }
}

function partsOf(events: readonly RelayedEvent[], size: number): RelayedEvent[][] {
  return Array.from({ length: Math.ceil(events.length / size) }, (_, i) => events.slice(i * size, (i + 1) * size));
}

/** Each sequence once, in order. */
function hand(subscriber: Subscriber, sequence: number, change: PostChange | undefined): void {
  if (sequence <= subscriber.delivered) return;
  subscriber.delivered = sequence;
  if (change) subscriber.queue.push(change);
}
