import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { type RequestContext, Viewers } from '#access';
import { Database, EventStream, isEvent, LOG, type Log, type RelayedEvent } from '#platform';
import { OwnDevices, postDeleted, postEdited, postPublished, type ReadTo } from '#stream';
import { MentionPositionsRepository } from './mention-positions.repository.js';
import { mentionsRead } from './mentions-read.event.js';
import { MentionsRepository } from './mentions.repository.js';

/**
 * Tells a person's browsers how much mentions them that is new. Whom a post concerns is asked once for all who listen; what they may read of it,
 * each delivery asks anew.
 */
@Injectable()
export class LiveMentions implements OnModuleInit, OnApplicationShutdown {
  private readonly devices: OwnDevices<ReadTo>;

  constructor(
    @Inject(LOG) private readonly log: Log,
    private readonly database: Database,
    private readonly stream: EventStream,
    private readonly mentions: MentionsRepository,
    positions: MentionPositionsRepository,
    viewers: Viewers,
  ) {
    this.devices = new OwnDevices(database, viewers, async (personId) => ({ streamKey: await positions.of(database, personId) }));
  }

  onModuleInit(): void {
    this.stream.subscribe((events) => {
      if (this.devices.inUse) void this.tell(events);
    });
  }

  onApplicationShutdown(): void {
    this.devices.end();
  }

  /** Where they are now, then each change. */
  of(context: RequestContext): AsyncGenerator<ReadTo> {
    return this.devices.of(context);
  }

  private async tell(events: readonly RelayedEvent[]): Promise<void> {
    const posts = events.flatMap((event) => (isEvent(event, postPublished) || isEvent(event, postEdited) || isEvent(event, postDeleted) ? event.payload.postId : []));
    const readers = events.flatMap((event) => (isEvent(event, mentionsRead) ? event.payload.personId : []));
    try {
      this.devices.tell([...readers, ...(posts.length > 0 ? await this.mentions.concernedBy(this.database, posts) : [])]);
    } catch (error) {
      // The count is read anew with the next post that concerns them, and whenever somebody comes back to the page.
      this.log.warn({ err: error, sequence: events[0]?.sequence }, 'Mentions could not be told of');
    }
  }
}
