import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { articleReadableTo } from '#blogs';
import { beyondCursor, type Page, pageOrder, raw, type Slice, sliceOf, type Sql, sql as query } from '#platform';
import type { ReadPositionEntity } from './read-position.entity.js';

/** From where on an article is begun, and from where on it is read: titles and closing lines aside. */
const BEGUN = 0.02;
const READ = 0.95;

/** An article that was begun, with its place among them. */
export interface BegunArticle {
  readonly articleId: string;
  readonly key: string;
}

@Injectable()
export class ReadPositionsRepository {
  /** The last call stands; the farthest stays. */
  async save(sql: Sql, personId: string, articleId: string, fraction: number): Promise<void> {
    await sql.execute(query`
      INSERT INTO read_position AS known (person_id, article_id, fraction, farthest) VALUES (${personId}, ${articleId}, ${fraction}::real, ${fraction}::real)
      ON CONFLICT (person_id, article_id) DO UPDATE
        SET fraction = excluded.fraction, farthest = greatest(known.farthest, excluded.farthest), updated_at = now()`);
  }

  of(sql: Sql, personId: string, articleIds: readonly string[]): Promise<ReadPositionEntity[]> {
    return sql.query(query`SELECT * FROM read_position WHERE person_id = ${personId} AND article_id = ANY(${articleIds}::uuid[])`);
  }

  /** Articles that the person began, hasn't read to the end and may read now; the newest first. */
  async begun(sql: Sql, viewer: Viewer, personId: string, page: Page): Promise<Slice<BegunArticle>> {
    const beyond = beyondCursor(page, raw('a.stream_key'), 'DESC');
    const rows = await sql.query<BegunArticle>(query`
      SELECT a.id AS article_id, a.stream_key AS key FROM read_position r JOIN article a ON a.id = r.article_id
      WHERE r.person_id = ${personId} AND r.farthest BETWEEN ${BEGUN} AND ${READ} AND a.restriction IS NULL AND ${articleReadableTo(viewer, 'a')} AND ${beyond}
      ORDER BY a.stream_key ${pageOrder(page, 'DESC')} LIMIT ${page.limit + 1}`);
    return sliceOf(page, rows);
  }
}
