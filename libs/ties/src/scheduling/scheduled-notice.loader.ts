import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import type { ScheduledNoticeEntity } from './scheduled-notice.entity.js';
import { ScheduledNoticesRepository } from './scheduled-notices.repository.js';

/** What the stream will be told of an article, by its UUID; null where nothing is scheduled. */
@Injectable()
export class ScheduledNoticeLoader extends ViewerLoader<string, ScheduledNoticeEntity | null> {
  constructor(
    private readonly database: Database,
    private readonly notices: ScheduledNoticesRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, articleIds: readonly string[]): Promise<(ScheduledNoticeEntity | null)[]> {
    return inOrder(articleIds, await this.notices.of(this.database, viewer, articleIds), (notice) => notice.articleId);
  }
}
