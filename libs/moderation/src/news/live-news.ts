import { Injectable } from '@nestjs/common';
import { OwnDevices, OwnDevicesTools } from '#access';
import { type Database, isEvent, type RelayedEvent } from '#platform';
import { caseChanged } from '../cases/case.events.js';
import { authorsTold, decisionsSeen } from '../received/received.events.js';
import { outcomesSeen } from '../reports/outcomes-seen.event.js';
import { ConcernedRepository } from './concerned.repository.js';

/** Tells browsers that something of moderation may wait for who sits there: reports for moderators, what was decided for those who reported or wrote it. */
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
    const readers = events.flatMap((event) => (isEvent(event, outcomesSeen) || isEvent(event, decisionsSeen) ? event.payload.personId : []));
    const told = events.flatMap((event) => (isEvent(event, authorsTold) ? event.payload.caseId : []));
    return [...readers, ...(cases.length > 0 ? await this.concerned.by(sql, cases) : []), ...(told.length > 0 ? await this.concerned.authors(sql, told) : [])];
  }
}
