import { Injectable } from '@nestjs/common';
import { PageLoader, type Under, type Viewer } from '#access';
import { Database, type Page } from '#platform';
import { type TimelineEntry, TimelinesRepository } from '../timelines/timelines.repository.js';

/** All replies below a post that doesn't begin its thread, by its UUID, oldest first. */
@Injectable()
export class BelowLoader extends PageLoader<TimelineEntry> {
  constructor(
    private readonly database: Database,
    private readonly timelines: TimelinesRepository,
  ) {
    super();
  }

  protected rows(viewer: Viewer, postIds: readonly string[], page: Page): Promise<Under<TimelineEntry>[]> {
    return this.timelines.below(this.database, viewer, postIds, page);
  }
}
