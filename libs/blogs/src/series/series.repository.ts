import { Injectable } from '@nestjs/common';
import { channelVisibleTo, type Under, type Viewer } from '#access';
import { beyondCursor, type Page, pageOrder, raw, type Sql, sql as query, type SqlFragment } from '#platform';
import { articleHead } from '../articles/article-columns.js';
import type { ArticleHead } from '../articles/article.entity.js';
import { type ArticleOrPlace, shown } from '../articles/article-place.js';
import { isTold, leavesPlace, listableTo, readableTo } from '../articles/article-visibility.js';
import type { SeriesEntity } from './series.entity.js';

/** How many series of a blog are read at once. */
export const LISTED_SERIES = 100;

/** Where an article stands in its series, among those that are out and that the viewer may read. */
export interface PlaceInSeries {
  readonly articleId: string;
  readonly seriesId: string;
  /** From 1; null for one that isn't out. */
  readonly part: number | null;
  readonly previousId: string | null;
  readonly nextId: string | null;
}

/** What of a series is out and the viewer may read. */
export interface SeriesTotals {
  readonly seriesId: string;
  readonly articleCount: number;
  readonly readingMinutes: number;
}

/** Reads series. Who may read a blog's channel sees its series, and in them the articles that they may read. */
@Injectable()
export class SeriesRepository {
  byIds(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<SeriesEntity[]> {
    return sql.query(seriesWhere(viewer, query`s.id = ANY(${ids}::uuid[])`));
  }

  bySlug(sql: Sql, viewer: Viewer, slug: string): Promise<SeriesEntity | undefined> {
    return sql.first(seriesWhere(viewer, query`s.slug = ${slug}`));
  }

  /** The newest first. */
  ofBlogs(sql: Sql, viewer: Viewer, blogIds: readonly string[]): Promise<SeriesEntity[]> {
    return sql.query(query`
      SELECT l.* FROM unnest(${blogIds}::uuid[]) AS asked (id)
      CROSS JOIN LATERAL (${seriesWhere(viewer, query`s.blog_id = asked.id`)} ORDER BY s.id DESC LIMIT ${LISTED_SERIES}) AS l`);
  }

  /** In their order, what the viewer writes and isn't out yet too, and places that moderators left. A page goes on from an article: from places, one could count what lies between. */
  async articles(sql: Sql, viewer: Viewer, seriesIds: readonly string[], page: Page): Promise<Under<ArticleHead>[]> {
    const isPlace = leavesPlace(viewer, 'a');
    const beyond = beyondCursor(page, raw('m.position'), 'ASC', query`(
      SELECT f.position FROM series_article f WHERE f.series_id = asked.id AND f.article_id = ${page.cursor}::uuid)`);
    const order = pageOrder(page, 'ASC');
    const rows = await sql.query<ArticleOrPlace<Under<ArticleHead>>>(query`
      SELECT l.* FROM unnest(${seriesIds}::uuid[]) AS asked (id) CROSS JOIN LATERAL (
        SELECT ${articleHead('a')}, m.series_id AS under_id, ${isPlace} AS is_place, ${isTold(viewer, 'a')} AS is_told FROM series_article m JOIN article a ON a.id = m.article_id
        WHERE m.series_id = asked.id AND (${readableTo(viewer, 'a')} OR ${isPlace}) AND ${beyond} ORDER BY m.position ${order} LIMIT ${page.limit + 1}) AS l`);
    return rows.map(shown);
  }

  /** One pass over the series of all these articles; a series is as long as somebody has put it together by hand. */
  places(sql: Sql, viewer: Viewer, articleIds: readonly string[]): Promise<PlaceInSeries[]> {
    const beside = (comparison: '<' | '>') => query`(
      SELECT o.article_id FROM out o WHERE o.series_id = m.series_id AND o.position ${raw(comparison)} m.position
      ORDER BY o.position ${raw(comparison === '<' ? 'DESC' : 'ASC')} LIMIT 1)`;
    return sql.query(query`
      WITH asked AS (SELECT article_id, series_id, position FROM series_article WHERE article_id = ANY(${articleIds}::uuid[])),
      out AS (
        SELECT s.article_id, s.series_id, s.position, row_number() OVER (PARTITION BY s.series_id ORDER BY s.position)::int AS part
        FROM series_article s JOIN article a ON a.id = s.article_id
        WHERE s.series_id IN (SELECT series_id FROM asked) AND ${listableTo(viewer, 'a')})
      SELECT m.article_id, m.series_id, own.part, ${beside('<')} AS previous_id, ${beside('>')} AS next_id
      FROM asked m LEFT JOIN out own ON own.article_id = m.article_id`);
  }

  totals(sql: Sql, viewer: Viewer, seriesIds: readonly string[]): Promise<SeriesTotals[]> {
    return sql.query(query`
      SELECT m.series_id, count(*)::int AS article_count, sum(a.reading_minutes)::int AS reading_minutes
      FROM series_article m JOIN article a ON a.id = m.article_id WHERE m.series_id = ANY(${seriesIds}::uuid[]) AND ${listableTo(viewer, 'a')} GROUP BY m.series_id`);
  }

  async slugsLike(sql: Sql, pattern: string): Promise<string[]> {
    return (await sql.query<{ slug: string }>(query`SELECT slug FROM series WHERE slug ~ ${pattern}`)).map((row) => row.slug);
  }
}

function seriesWhere(viewer: Viewer, condition: SqlFragment): SqlFragment {
  return query`SELECT s.* FROM series s JOIN blog b ON b.id = s.blog_id JOIN channel c ON c.id = b.channel_id WHERE ${condition} AND ${channelVisibleTo(viewer, 'c')}`;
}
