import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, groupedInOrder } from '#platform';
import type { SavedFeedSourceEntity } from './saved-feed-source.entity.js';
import { SavedFeedsRepository } from './saved-feeds.repository.js';

/** What the viewer's own feeds are made of, by the feeds' UUIDs. */
@Injectable()
export class FeedSourcesLoader extends ViewerLoader<string, SavedFeedSourceEntity[]> {
  constructor(
    private readonly database: Database,
    private readonly feeds: SavedFeedsRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, feedIds: readonly string[]): Promise<SavedFeedSourceEntity[][]> {
    if (!viewer.personId) return feedIds.map(() => []);
    return groupedInOrder(feedIds, await this.feeds.sourcesOf(this.database, viewer.personId, feedIds), (source) => source.feedId).map((sources) => [...sources]);
  }
}
