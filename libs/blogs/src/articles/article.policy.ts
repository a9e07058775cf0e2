import { Injectable } from '@nestjs/common';
import { KeepersRepository, KeptLoader, type RequestContext, type Viewer, viewerOf } from '#access';
import type { Sql } from '#platform';
import type { ArticleEntity } from './article.entity.js';

type Judged = Pick<ArticleEntity, 'id' | 'authorId' | 'restriction' | 'deletedAt'>;

/** Authors, and who looks after an article in their stead, edit, publish and delete it, as long as moderators haven't hidden it. */
@Injectable()
export class ArticlePolicy {
  constructor(
    private readonly keepers: KeepersRepository,
    private readonly kept: KeptLoader,
  ) {}

  async mayEdit(sql: Sql, viewer: Viewer, article: Judged): Promise<boolean> {
    if (!isOpen(viewer, article)) return false;
    return viewer.personId === article.authorId || (await this.keepers.keptBy(sql, viewer.personId as string, [article.id])).length > 0;
  }

  /** The same for the request's viewer, asked for many articles at once. */
  async viewerMayEdit(context: RequestContext, article: Judged): Promise<boolean> {
    const viewer = viewerOf(context);
    return isOpen(viewer, article) && (viewer.personId === article.authorId || this.kept.load(context, article.id));
  }
}

function isOpen(viewer: Viewer, { restriction, deletedAt }: Judged): boolean {
  return !!viewer.personId && viewer.scopes.has('write') && deletedAt === null && restriction !== 'HIDDEN' && restriction !== 'REMOVED';
}
