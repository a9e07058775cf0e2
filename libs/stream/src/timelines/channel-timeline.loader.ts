import { Injectable } from '@nestjs/common';
import { PageLoader, type Under, type Viewer } from '#access';
import { Database, type Page } from '#platform';
import { type TimelineEntry, TimelinesRepository } from './timelines.repository.js';

/** A channel's posts, by its UUID, newest first. */
@Injectable()
export class ChannelTimelineLoader extends PageLoader<TimelineEntry> {
  constructor(
    private readonly database: Database,
    private readonly timelines: TimelinesRepository,
  ) {
    super();
  }

  protected rows(viewer: Viewer, channelIds: readonly string[], page: Page): Promise<Under<TimelineEntry>[]> {
    return this.timelines.ofChannels(this.database, viewer, channelIds, page);
  }
}
