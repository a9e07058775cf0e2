import { Injectable } from '@nestjs/common';
import { type RequestContext, type Viewer, ViewerLoader } from '#access';
import { Database, inOrder, notFound } from '#platform';
import type { ArticleHead } from './article.entity.js';
import { ArticlesRepository } from './articles.repository.js';

/** Articles by UUID, as the viewer may read them, and the places that hidden and removed ones left; null for the rest. */
@Injectable()
export class ArticleLoader extends ViewerLoader<string, ArticleHead | null> {
  constructor(
    private readonly database: Database,
    private readonly articles: ArticlesRepository,
  ) {
    super();
  }

  /** What a mutation answers with. @throws UserError NOT_FOUND */
  async found(context: RequestContext, id: string): Promise<ArticleHead> {
    const article = await this.load(context, id);
    if (!article) throw notFound('article');
    return article;
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<(ArticleHead | null)[]> {
    const readable = inOrder(ids, await this.articles.byIds(this.database, viewer, ids), (article) => article.id);
    const missing = ids.filter((_, i) => !readable[i]);
    if (missing.length === 0) return readable;
    const places = new Map((await this.articles.places(this.database, viewer, { ids: missing })).map((place) => [place.id, place]));
    return ids.map((id, i) => readable[i] ?? places.get(id) ?? null);
  }
}
