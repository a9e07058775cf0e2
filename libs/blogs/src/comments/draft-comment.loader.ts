import { Injectable } from '@nestjs/common';
import { PageLoader, type Under, type Viewer, ViewerLoader } from '#access';
import { Database, inOrder, type Page } from '#platform';
import type { DraftCommentEntity } from './draft-comment.entity.js';
import { DraftCommentsRepository } from './draft-comments.repository.js';

/** Comments by UUID, as the viewer may read them; null for the rest. */
@Injectable()
export class DraftCommentLoader extends ViewerLoader<string, DraftCommentEntity | null> {
  constructor(
    private readonly database: Database,
    private readonly comments: DraftCommentsRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<(DraftCommentEntity | null)[]> {
    return inOrder(ids, await this.comments.byIds(this.database, viewer, ids), (comment) => comment.id);
  }
}

/** Comments on articles, by the article's UUID. */
@Injectable()
export class DraftCommentsLoader extends PageLoader<DraftCommentEntity> {
  constructor(
    private readonly database: Database,
    private readonly comments: DraftCommentsRepository,
  ) {
    super();
  }

  protected rows(viewer: Viewer, articleIds: readonly string[], page: Page): Promise<Under<DraftCommentEntity>[]> {
    return this.comments.ofArticles(this.database, viewer, articleIds, page);
  }
}
