import { Injectable } from '@nestjs/common';
import type { Under, Viewer } from '#access';
import { articleReadableTo } from '#blogs';
import { sql as query, type Sql } from '#platform';

/** How many articles a thread shows that were grown from it. */
export const SHOWN_ARTICLES = 20;

/** Which articles were grown from which threads. */
@Injectable()
export class GrownArticlesRepository {
  async insert(sql: Sql, articleId: string, rootId: string): Promise<void> {
    await sql.execute(query`INSERT INTO grown_article (article_id, root_id) VALUES (${articleId}, ${rootId})`);
  }

  /** The first posts of the threads that these articles were grown from. Whether the viewer reads those is the posts' own question. */
  rootsOf(sql: Sql, articleIds: readonly string[]): Promise<{ articleId: string; rootId: string }[]> {
    return sql.query(query`SELECT article_id, root_id FROM grown_article WHERE article_id = ANY(${articleIds}::uuid[])`);
  }

  /** UUIDs of the newest articles grown from each of many threads, as the viewer may read them. */
  ofThreads(sql: Sql, viewer: Viewer, rootIds: readonly string[]): Promise<Under<{ articleId: string }>[]> {
    return sql.query(query`
      SELECT k.id AS under_id, g.id AS article_id FROM unnest(${rootIds}::uuid[]) k (id) CROSS JOIN LATERAL (
        SELECT a.id, a.stream_key FROM grown_article grown JOIN article a ON a.id = grown.article_id
        WHERE grown.root_id = k.id AND ${articleReadableTo(viewer, 'a')} ORDER BY a.stream_key DESC LIMIT ${SHOWN_ARTICLES}) g ORDER BY g.stream_key DESC`);
  }

  /**
   * Whether everybody who reads or will read an article may read the thread it was grown from: both are in one channel, or
   * in two with one audience, neither about to get another. True for what was grown from none.
   */
  async staysAmongReaders(sql: Sql, articleId: string): Promise<boolean> {
    const wider = await sql.first(query`
      SELECT 1 AS found FROM grown_article g JOIN article a ON a.id = g.article_id JOIN channel ac ON ac.id = a.channel_id
        JOIN post root ON root.id = g.root_id JOIN channel rc ON rc.id = root.channel_id
      WHERE g.article_id = ${articleId} AND a.channel_id <> root.channel_id
        AND NOT (a.audience_id = root.audience_id AND ac.audience_id = a.audience_id AND rc.audience_id = root.audience_id)`);
    return wider === undefined;
  }
}
