import { Injectable } from '@nestjs/common';
import type { Under, Viewer } from '#access';
import { articleListableTo } from '#blogs';
import { beyondCursor, type Page, pageOrder, raw, type Sql, sql as query } from '#platform';
import { listableTo } from '#stream';

export interface ActivityEntry {
  readonly kind: 'Post' | 'Article';
  readonly id: string;
  readonly streamKey: string;
}

/** What is in such a list. */
export interface ActivityChoice {
  /** Whether what they passed on is. */
  readonly reposts: boolean;
}

/** What people published, posts and articles as one list. */
@Injectable()
export class ActivityRepository {
  /**
   * The posts and reposts of each of many people, without replies, and the articles that they wrote alone or with others, newest first, as the viewer
   * may read them. For an article that is listed, its own notice isn't: it would say the same twice.
   */
  ofPeople(sql: Sql, viewer: Viewer, personIds: readonly string[], page: Page, { reposts }: ActivityChoice): Promise<Under<ActivityEntry>[]> {
    const direction = pageOrder(page, 'DESC');
    const [ofPost, ofArticle] = ['p', 'a'].map((alias) => ({
      beyond: beyondCursor(page, query`${raw(alias)}.stream_key`, 'DESC'),
      tail: query`ORDER BY ${raw(alias)}.stream_key ${direction} LIMIT ${page.limit + 1}`,
    })) as [Window, Window];
    return sql.query(query`
      SELECT k.id AS under_id, l.* FROM unnest(${personIds}::uuid[]) k (id) CROSS JOIN LATERAL (
        WITH wrote AS (
          SELECT id FROM article WHERE author_id = k.id
          UNION ALL SELECT content_id FROM content_share WHERE person_id = k.id AND role = 'CO_AUTHOR')
        (SELECT 'Post' AS kind, e.id, e.stream_key FROM unnest(${viewer.audienceIds}::uuid[]) AS v (id) CROSS JOIN LATERAL (
          SELECT p.id, p.stream_key FROM post p
          WHERE p.author_id = k.id AND p.audience_id = v.id AND p.reply_to_id IS NULL AND (${reposts}::boolean OR p.repost_of_id IS NULL) AND ${listableTo(viewer, 'p')} AND ${ofPost.beyond}
            AND NOT EXISTS (
              SELECT 1 FROM post_card c JOIN article told ON told.id = c.article_id
              WHERE c.post_id = p.id AND c.notice AND told.id IN (SELECT id FROM wrote) AND ${articleListableTo(viewer, 'told')})
          ${ofPost.tail}) AS e)
        UNION ALL (SELECT 'Article', a.id, a.stream_key FROM article a WHERE a.id IN (SELECT id FROM wrote) AND ${articleListableTo(viewer, 'a')} AND ${ofArticle.beyond} ${ofArticle.tail})
        ORDER BY stream_key ${direction} LIMIT ${page.limit + 1}
      ) AS l ORDER BY l.stream_key ${direction}`);
  }
}

type Window = Record<'beyond' | 'tail', ReturnType<typeof raw>>;
