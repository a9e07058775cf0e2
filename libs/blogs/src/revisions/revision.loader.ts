import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, groupedInOrder, inOrder } from '#platform';
import type { RevisionEntity } from './revision.entity.js';
import { RevisionsRepository } from './revisions.repository.js';

/** Revisions by UUID, as the viewer may read them; null for the rest. */
@Injectable()
export class RevisionLoader extends ViewerLoader<string, RevisionEntity | null> {
  constructor(
    private readonly database: Database,
    private readonly revisions: RevisionsRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<(RevisionEntity | null)[]> {
    return inOrder(ids, await this.revisions.byIds(this.database, viewer, ids), (revision) => revision.id);
  }
}

/** An article's revisions, by its UUID. */
@Injectable()
export class ArticleRevisionsLoader extends ViewerLoader<string, RevisionEntity[]> {
  constructor(
    private readonly database: Database,
    private readonly revisions: RevisionsRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, articleIds: readonly string[]): Promise<RevisionEntity[][]> {
    return groupedInOrder(articleIds, await this.revisions.ofArticles(this.database, viewer, articleIds), (revision) => revision.articleId);
  }
}
