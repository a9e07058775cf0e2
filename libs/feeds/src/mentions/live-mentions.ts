import { Injectable } from '@nestjs/common';
import { OwnDevices, OwnDevicesTools } from '#access';
import { type Database, isEvent, type RelayedEvent } from '#platform';
import { postDeleted, postEdited, postPublished, ReadTo } from '#stream';
import { MentionPositionsRepository } from './mention-positions.repository.js';
import { mentionsRead } from './mentions-read.event.js';
import { MentionsRepository } from './mentions.repository.js';

/**
 * Tells a person's browsers how much mentions them that is new. Whom a post concerns is asked once for all who listen; what they may read of it,
 * each delivery asks anew.
 */
@Injectable()
export class LiveMentions extends OwnDevices<ReadTo> {
  constructor(
    tools: OwnDevicesTools,
    private readonly mentions: MentionsRepository,
    private readonly positions: MentionPositionsRepository,
  ) {
    super(tools);
  }

  protected async read(sql: Database, personId: string): Promise<ReadTo> {
    return new ReadTo(await this.positions.of(sql, personId));
  }

  protected async concernedBy(sql: Database, events: readonly RelayedEvent[]): Promise<string[]> {
    const posts = events.flatMap((event) => (isEvent(event, postPublished) || isEvent(event, postEdited) || isEvent(event, postDeleted) ? event.payload.postId : []));
    const readers = events.flatMap((event) => (isEvent(event, mentionsRead) ? event.payload.personId : []));
    return [...readers, ...(posts.length > 0 ? await this.mentions.concernedBy(sql, posts) : [])];
  }
}
