import { Injectable } from '@nestjs/common';
import { PageLoader, type Under, type Viewer } from '#access';
import { Database, type Page } from '#platform';
import { type TimelineEntry, TimelinesRepository } from '../timelines/timelines.repository.js';

/** The direct replies to a post, by its UUID, oldest first. */
@Injectable()
export class RepliesLoader extends PageLoader<TimelineEntry> {
  constructor(
    private readonly database: Database,
    private readonly timelines: TimelinesRepository,
  ) {
    super();
  }

  protected rows(viewer: Viewer, postIds: readonly string[], page: Page): Promise<Under<TimelineEntry>[]> {
    return this.timelines.repliesTo(this.database, viewer, postIds, page);
  }
}
