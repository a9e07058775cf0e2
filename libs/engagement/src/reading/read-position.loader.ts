import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import type { ReadPositionEntity } from './read-position.entity.js';
import { ReadPositionsRepository } from './read-positions.repository.js';

/** How far the viewer has read an article, by its UUID; null where not at all. */
@Injectable()
export class ReadPositionLoader extends ViewerLoader<string, ReadPositionEntity | null> {
  constructor(
    private readonly database: Database,
    private readonly positions: ReadPositionsRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, articleIds: readonly string[]): Promise<(ReadPositionEntity | null)[]> {
    if (!viewer.personId) return articleIds.map(() => null);
    return inOrder(articleIds, await this.positions.of(this.database, viewer.personId, articleIds), (position) => position.articleId);
  }
}
