import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';
import type { ArticleBody } from '#rich-text';

/** An article as it is to be rendered. */
export interface StoredText {
  readonly id: string;
  readonly revisionId: string;
  readonly body: ArticleBody;
}

/** The HTML that is kept beside articles' texts. */
@Injectable()
export class StoredHtmlRepository {
  /** Articles whose HTML an older renderer wrote, the newest first. */
  olderThan(sql: Sql, renderer: number, limit: number): Promise<StoredText[]> {
    return sql.query(query`
      SELECT id, revision_id, body FROM article WHERE rendered_by < ${renderer}::int AND deleted_at IS NULL
      ORDER BY rendered_by DESC, stream_key DESC LIMIT ${limit}`);
  }

  /** Nothing where the article was saved meanwhile. @param html null: as it is */
  async write(sql: Sql, { id, revisionId }: StoredText, html: string | null, renderer: number): Promise<void> {
    await sql.execute(query`
      UPDATE article SET html = coalesce(${html}::text, html), rendered_by = ${renderer}::int
      WHERE id = ${id} AND revision_id = ${revisionId} AND deleted_at IS NULL AND rendered_by < ${renderer}::int`);
  }
}
