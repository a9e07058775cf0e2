import { Injectable } from '@nestjs/common';
import { type RequestContext, type Viewer, ViewerLoader } from '#access';
import { Database, inOrder, notFound } from '#platform';
import type { ArticleEntity } from './article.entity.js';
import { ArticlesRepository } from './articles.repository.js';

/** Articles by UUID, as the viewer may read them; null for the rest. */
@Injectable()
export class ArticleLoader extends ViewerLoader<string, ArticleEntity | null> {
  constructor(
    private readonly database: Database,
    private readonly articles: ArticlesRepository,
  ) {
    super();
  }

  /** What a mutation answers with. @throws UserError NOT_FOUND */
  async found(context: RequestContext, id: string): Promise<ArticleEntity> {
    const article = await this.load(context, id);
    if (!article) throw notFound('article');
    return article;
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<(ArticleEntity | null)[]> {
    return inOrder(ids, await this.articles.byIds(this.database, viewer, ids), (article) => article.id);
  }
}
