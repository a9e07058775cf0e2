import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { type RequestContext, Viewers } from '#access';
import { Database, EventStream, isEvent, LOG, type Log, type RelayedEvent } from '#platform';
import { OwnDevices } from '#stream';
import { caseChanged } from '../cases/case.events.js';
import { outcomesSeen } from '../reports/outcomes-seen.event.js';
import { ConcernedRepository } from './concerned.repository.js';

/** Tells browsers that something of moderation may wait for who sits there: reports for moderators, what was decided for those who reported. */
@Injectable()
export class LiveNews implements OnModuleInit, OnApplicationShutdown {
  private readonly devices: OwnDevices<true>;

  constructor(
    @Inject(LOG) private readonly log: Log,
    private readonly database: Database,
    private readonly stream: EventStream,
    private readonly concerned: ConcernedRepository,
    viewers: Viewers,
  ) {
    this.devices = new OwnDevices(database, viewers, () => Promise.resolve(true));
  }

  onModuleInit(): void {
    this.stream.subscribe((events) => {
      if (this.devices.inUse) void this.tell(events);
    });
  }

  onApplicationShutdown(): void {
    this.devices.end();
  }

  /** How it is now, then each change. */
  of(context: RequestContext): AsyncGenerator<true> {
    return this.devices.of(context);
  }

  private async tell(events: readonly RelayedEvent[]): Promise<void> {
    const cases = events.flatMap((event) => (isEvent(event, caseChanged) ? event.payload.caseId : []));
    const readers = events.flatMap((event) => (isEvent(event, outcomesSeen) ? event.payload.personId : []));
    try {
      this.devices.tell([...readers, ...(cases.length > 0 ? await this.concerned.by(this.database, cases) : [])]);
    } catch (error) {
      // The counts are read anew with the next case that concerns them, and whenever somebody comes back to the page.
      this.log.warn({ err: error, sequence: events[0]?.sequence }, 'News of moderation could not be told');
    }
  }
}
