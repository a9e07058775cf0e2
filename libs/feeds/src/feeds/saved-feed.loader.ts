import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import type { SavedFeedEntity } from './saved-feed.entity.js';
import { SavedFeedsRepository } from './saved-feeds.repository.js';

/** The viewer's own feeds and lists, by UUID; null for another's. */
@Injectable()
export class SavedFeedLoader extends ViewerLoader<string, SavedFeedEntity | null> {
  constructor(
    private readonly database: Database,
    private readonly feeds: SavedFeedsRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<(SavedFeedEntity | null)[]> {
    if (!viewer.personId || !viewer.scopes.has('read')) return ids.map(() => null);
    return inOrder(ids, await this.feeds.byIds(this.database, viewer.personId, ids), (feed) => feed.id);
  }
}
