import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database } from '#platform';
import { ruleOf } from './feed-rule.js';
import { FeedTimelineRepository } from './feed-timeline.repository.js';
import { SavedFeedsRepository } from './saved-feeds.repository.js';

/** Whether there is news in the viewer's own feeds, by their UUIDs; one statement for all of them. */
@Injectable()
export class FeedNewsLoader extends ViewerLoader<string, boolean> {
  constructor(
    private readonly database: Database,
    private readonly feeds: SavedFeedsRepository,
    private readonly timelines: FeedTimelineRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, feedIds: readonly string[]): Promise<boolean[]> {
    const { personId } = viewer;
    if (!personId) return feedIds.map(() => false);
    const feeds = await this.feeds.byIds(this.database, personId, feedIds);
    const sources = Map.groupBy(await this.feeds.sourcesOf(this.database, personId, feedIds), (source) => source.feedId);
    const news = await this.timelines.withNews(this.database, viewer, feeds.map((feed) => ({ ...feed, rule: ruleOf(feed, sources.get(feed.id) ?? []) })));
    return feedIds.map((id) => news.includes(id));
  }
}
