import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { type RequestContext, Viewers } from '#access';
import { Database, EventStream, isEvent } from '#platform';
import { OwnDevices } from '../live/own-devices.js';
import { HomePositionsRepository } from './home-positions.repository.js';
import type { ReadTo } from './home-position-fields.resolver.js';
import { homeRead } from './home-read.event.js';

/** Tells a person's browsers how far they have read on another. */
@Injectable()
export class LiveHomePositions implements OnModuleInit, OnApplicationShutdown {
  private readonly devices: OwnDevices<ReadTo>;

  constructor(
    database: Database,
    private readonly stream: EventStream,
    positions: HomePositionsRepository,
    viewers: Viewers,
  ) {
    this.devices = new OwnDevices(database, viewers, async (personId) => ({ streamKey: await positions.of(database, personId) }));
  }

  onModuleInit(): void {
    this.stream.subscribe((events) => this.devices.tell(events.flatMap((event) => (isEvent(event, homeRead) ? event.payload.personId : []))));
  }

  onApplicationShutdown(): void {
    this.devices.end();
  }

  /** Where they are now, then each change. */
  of(context: RequestContext): AsyncGenerator<ReadTo> {
    return this.devices.of(context);
  }
}
