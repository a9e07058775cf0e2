import { Injectable } from '@nestjs/common';
import { OwnDevices, OwnDevicesTools } from '#access';
import { type Database, isEvent, type RelayedEvent } from '#platform';
import { HomePositionsRepository } from './home-positions.repository.js';
import { homeRead } from './home-read.event.js';
import { ReadTo } from './read-to.js';

/** Tells a person's browsers how far they have read on another. */
@Injectable()
export class LiveHomePositions extends OwnDevices<ReadTo> {
  constructor(
    tools: OwnDevicesTools,
    private readonly positions: HomePositionsRepository,
  ) {
    super(tools);
  }

  protected async read(sql: Database, personId: string): Promise<ReadTo> {
    return new ReadTo(await this.positions.of(sql, personId));
  }

  protected concernedBy(_sql: Database, events: readonly RelayedEvent[]): Promise<string[]> {
    return Promise.resolve(events.flatMap((event) => (isEvent(event, homeRead) ? event.payload.personId : [])));
  }
}
