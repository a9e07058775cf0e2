import { Injectable } from '@nestjs/common';
import { PageLoader, type Under, type Viewer } from '#access';
import { Database, type Page } from '#platform';
import type { ArticleHead } from './article.entity.js';
import { type ArticlesOf, ArticlesRepository, type ArticleState } from './articles.repository.js';

/** Which list of articles: of blogs, tags, categories, channels or authors, and which of theirs. */
export interface ArticleChoice {
  readonly of: ArticlesOf;
  readonly state: ArticleState;
}

/** Lists of articles, by the UUID of what they are of, newest first. */
@Injectable()
export class ArticleListLoader extends PageLoader<ArticleHead, ArticleChoice> {
  constructor(
    private readonly database: Database,
    private readonly articles: ArticlesRepository,
  ) {
    super();
  }

  protected rows(viewer: Viewer, ids: readonly string[], page: Page, { of, state }: ArticleChoice): Promise<Under<ArticleHead>[]> {
    return this.articles.ofEach(this.database, viewer, of, ids, state, page);
  }
}
