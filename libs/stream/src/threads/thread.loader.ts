import { Injectable } from '@nestjs/common';
import { PageLoader, type Under, type Viewer } from '#access';
import { Database, type Page } from '#platform';
import { type TimelineEntry, TimelinesRepository } from '../timelines/timelines.repository.js';

/** All replies of a thread, by its first post's UUID, oldest first. */
@Injectable()
export class ThreadLoader extends PageLoader<TimelineEntry> {
  constructor(
    private readonly database: Database,
    private readonly timelines: TimelinesRepository,
  ) {
    super();
  }

  protected rows(viewer: Viewer, rootIds: readonly string[], page: Page): Promise<Under<TimelineEntry>[]> {
    return this.timelines.ofThreads(this.database, viewer, rootIds, page);
  }
}
