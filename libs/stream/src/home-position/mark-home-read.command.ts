import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Database, Outbox } from '#platform';
import { homeRead } from './home-read.event.js';
import { HomePositionsRepository } from './home-positions.repository.js';

/** Keeps how far a person has read their Home, and tells their other devices. Calls that come late or twice change nothing. */
@Injectable()
export class MarkHomeReadCommand {
  constructor(
    private readonly database: Database,
    private readonly positions: HomePositionsRepository,
    private readonly outbox: Outbox,
  ) {}

  /** @param streamKey a place's key */
  run(viewer: Viewer, streamKey: string): Promise<void> {
    const personId = personOf(viewer);
    return this.database.transaction(async (sql) => {
      if (await this.positions.advance(sql, personId, streamKey)) await this.outbox.add(sql, homeRead, { personId });
    });
  }
}
