import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Database, notFound } from '#platform';
import type { SavedFeedEntity } from './saved-feed.entity.js';
import { SavedFeedsRepository } from './saved-feeds.repository.js';

/** Keeps how far a person has read a feed of theirs. Calls that come late or twice change nothing. */
@Injectable()
export class MarkFeedReadCommand {
  constructor(
    private readonly database: Database,
    private readonly feeds: SavedFeedsRepository,
  ) {}

  /** @param streamKey a place's key. @throws UserError NOT_FOUND. @returns as it is now */
  run(viewer: Viewer, id: string, streamKey: string): Promise<SavedFeedEntity> {
    const personId = personOf(viewer);
    return this.database.transaction(async (sql) => {
      await this.feeds.advance(sql, personId, id, streamKey);
      const [feed] = await this.feeds.byIds(sql, personId, [id]);
      if (!feed) throw notFound('feed', 'feedId');
      return feed;
    });
  }
}
