import { Injectable } from '@nestjs/common';
import { type ShareRole, type Viewer, ViewerLoader, worksOn } from '#access';
import { Database, groupedInOrder, sql as query } from '#platform';
import { readableTo } from '../articles/article-visibility.js';

export interface ArticleShare {
  readonly articleId: string;
  readonly personId: string;
  readonly role: ShareRole;
}

/** With whom articles are shared, by the article's UUID. Co-authors are for all its readers; who may comment on a draft, for who sees that. */
@Injectable()
export class ArticleSharesLoader extends ViewerLoader<string, ArticleShare[]> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async read(viewer: Viewer, articleIds: readonly string[]): Promise<ArticleShare[][]> {
    const rows = await this.database.query<ArticleShare>(query`
      SELECT s.content_id AS article_id, s.person_id, s.role FROM content_share s JOIN article a ON a.id = s.content_id
      WHERE s.content_id = ANY(${articleIds}::uuid[]) AND ${readableTo(viewer, 'a')}
        AND (s.role = 'CO_AUTHOR' OR a.restriction IN ('DRAFT', 'SCHEDULED') OR ${worksOn(viewer, 'a')})
      ORDER BY s.shared_at, s.person_id`);
    return groupedInOrder(articleIds, rows, (row) => row.articleId);
  }
}
