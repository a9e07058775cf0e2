import { Injectable } from '@nestjs/common';
import { PageLoader, type Under, type Viewer } from '#access';
import { Database, type Page } from '#platform';
import { type TimelineEntry, TimelinesRepository } from './timelines.repository.js';

/** What a person posted and passed on, by the person's UUID, newest first; the choice is whether their replies are in it. */
@Injectable()
export class PersonTimelineLoader extends PageLoader<TimelineEntry, { replies: boolean }> {
  constructor(
    private readonly database: Database,
    private readonly timelines: TimelinesRepository,
  ) {
    super();
  }

  protected rows(viewer: Viewer, personIds: readonly string[], page: Page, { replies }: { replies: boolean }): Promise<Under<TimelineEntry>[]> {
    return this.timelines.ofPeople(this.database, viewer, personIds, replies, page);
  }
}
