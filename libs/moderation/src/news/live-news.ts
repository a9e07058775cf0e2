import { Injectable } from '@nestjs/common';
import { OwnDevices, OwnDevicesTools } from '#access';
import { type Database, isEvent, type RelayedEvent } from '#platform';
import { caseChanged } from '../cases/case.events.js';
import { outcomesSeen } from '../reports/outcomes-seen.event.js';
import { ConcernedRepository } from './concerned.repository.js';

/** Tells browsers that something of moderation may wait for who sits there: reports for moderators, what was decided for those who reported. */
@Injectable()
export class LiveNews extends OwnDevices<true> {
  constructor(
    tools: OwnDevicesTools,
    private readonly concerned: ConcernedRepository,
  ) {
    super(tools);
  }

  protected read(): Promise<true> {
    return Promise.resolve(true);
  }

  protected async concernedBy(sql: Database, events: readonly RelayedEvent[]): Promise<string[]> {
    const cases = events.flatMap((event) => (isEvent(event, caseChanged) ? event.payload.caseId : []));
    const readers = events.flatMap((event) => (isEvent(event, outcomesSeen) ? event.payload.personId : []));
    return [...readers, ...(cases.length > 0 ? await this.concerned.by(sql, cases) : [])];
  }
}
