import { Injectable } from '@nestjs/common';
import type { Under, Viewer } from '#access';
import { sql as query, type Sql, type SqlFragment } from '#platform';
import { articleHead } from '../articles/article-columns.js';
import type { ArticleHead } from '../articles/article.entity.js';
import { listableTo } from '../articles/article-visibility.js';
import type { MoreReason } from './more-to-read.type.js';

/** Of each reason at most so many. */
export const MOST_OF_EACH = 3;
/** As many are looked at for each, as the same article may be found for several reasons. */
const LOOKED_AT = 9;

export type FoundArticle = Under<ArticleHead> & { readonly reason: MoreReason; readonly tagId: string | null };

/** Finds what to read after an article. */
@Injectable()
export class MoreToReadRepository {
  /** For each of many articles others that are out and that the viewer may read, those of its series first; an article may be found for several reasons. */
  of(sql: Sql, viewer: Viewer, articleIds: readonly string[]): Promise<FoundArticle[]> {
    const head = articleHead('a');
    const others = query`a.id <> k.id AND ${listableTo(viewer, 'a')}`;
    return sql.query(query`
      SELECT k.id AS under_id, l.* FROM unnest(${articleIds}::uuid[]) WITH ORDINALITY k (id, place) JOIN article subject ON subject.id = k.id CROSS JOIN LATERAL (
        (SELECT ${head}, 'SERIES' AS reason, NULL::uuid AS tag_id, 1 AS rank, row_number() OVER (ORDER BY o.position) AS nth
         FROM series_article m JOIN series_article o ON o.series_id = m.series_id AND o.position > m.position JOIN article a ON a.id = o.article_id
         WHERE m.article_id = k.id AND ${others} ORDER BY o.position LIMIT ${LOOKED_AT})
        UNION ALL
        (SELECT ${head}, 'AUTHOR', NULL::uuid, 2, row_number() OVER (ORDER BY a.stream_key DESC) FROM article a
         WHERE a.author_id = subject.author_id AND ${others} ORDER BY a.stream_key DESC LIMIT ${LOOKED_AT})
        UNION ALL
        (SELECT ${head}, 'TAG', ${firstSharedTag}, 3, row_number() OVER (ORDER BY a.stream_key DESC) FROM article a
         WHERE a.id IN (SELECT t.article_id FROM article_tag mine JOIN article_tag t ON t.tag_id = mine.tag_id WHERE mine.article_id = k.id)
           AND ${others} ORDER BY a.stream_key DESC LIMIT ${LOOKED_AT})) AS l
      ORDER BY k.place, l.rank, l.nth`);
  }
}

const firstSharedTag: SqlFragment = query`(SELECT t.tag_id FROM article_tag mine JOIN article_tag t ON t.tag_id = mine.tag_id AND t.article_id = a.id
  WHERE mine.article_id = k.id ORDER BY mine.position LIMIT 1)`;
