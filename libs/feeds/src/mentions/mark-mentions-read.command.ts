import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Database, Outbox } from '#platform';
import { MentionPositionsRepository } from './mention-positions.repository.js';
import { mentionsRead } from './mentions-read.event.js';

/** Keeps how far a person has read what mentions them, and tells their other devices. Calls that come late or twice change nothing. */
@Injectable()
export class MarkMentionsReadCommand {
  constructor(
    private readonly database: Database,
    private readonly positions: MentionPositionsRepository,
    private readonly outbox: Outbox,
  ) {}

  /** @param streamKey a place's key */
  run(viewer: Viewer, streamKey: string): Promise<void> {
    const personId = personOf(viewer);
    return this.database.transaction(async (sql) => {
      if (await this.positions.advance(sql, personId, streamKey)) await this.outbox.add(sql, mentionsRead, { personId });
    });
  }
}
