import { Injectable } from '@nestjs/common';
import { PageLoader, type Under, type Viewer } from '#access';
import { Database, type Page } from '#platform';
import { type TimelineEntry, TimelinesRepository } from './timelines.repository.js';

/** The posts that carry a tag, by its UUID, newest first. */
@Injectable()
export class TagTimelineLoader extends PageLoader<TimelineEntry> {
  constructor(
    private readonly database: Database,
    private readonly timelines: TimelinesRepository,
  ) {
    super();
  }

  protected rows(viewer: Viewer, tagIds: readonly string[], page: Page): Promise<Under<TimelineEntry>[]> {
    return this.timelines.ofTags(this.database, viewer, tagIds, page);
  }
}
