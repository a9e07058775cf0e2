import { Injectable } from '@nestjs/common';
import { looksAfter, type Viewer, ViewerLoader, worksOn } from '#access';
import { Database, inOrder, sql as query, type Sql } from '#platform';

/** What somebody may do with an article, whatever state it is in. */
export interface ArticleRights {
  /** Saves it, restores it, sees all its revisions: its author, its co-authors, and who looks after it in its author's stead. */
  readonly edits: boolean;
  /** Publishes, deletes, shares it: its author, or who looks after it; where the author has left, its co-authors. */
  readonly owns: boolean;
}

const NONE: ArticleRights = { edits: false, owns: false };

/** The viewer's rights in articles, by the article's UUID. */
@Injectable()
export class ArticleRightsLoader extends ViewerLoader<string, ArticleRights> {
  constructor(private readonly database: Database) {
    super();
  }

  /** The same in a transaction. */
  async of(sql: Sql, viewer: Viewer, articleIds: readonly string[]): Promise<ArticleRights[]> {
    if (!viewer.personId) return articleIds.map(() => NONE);
    const rows = await sql.query<ArticleRights & { id: string }>(query`
      SELECT a.id, ${worksOn(viewer, 'a')} AS edits, ${looksAfter(viewer, 'a')} OR (p.left_at IS NOT NULL AND ${worksOn(viewer, 'a')}) AS owns
      FROM article a JOIN person p ON p.id = a.author_id WHERE a.id = ANY(${articleIds}::uuid[])`);
    return inOrder(articleIds, rows, (row) => row.id).map((row) => row ?? NONE);
  }

  protected read(viewer: Viewer, articleIds: readonly string[]): Promise<ArticleRights[]> {
    return this.of(this.database, viewer, articleIds);
  }
}
