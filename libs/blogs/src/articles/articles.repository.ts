import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { type Page, raw, type Slice, sliceOf, sql as query, type Sql, type SqlFragment } from '#platform';
import type { ArticleEntity } from './article.entity.js';
import { isOut, readableTo } from './article-visibility.js';

/** What a list of articles is of. */
export type ArticleList =
  | { readonly blogId: string }
  | { readonly tagId: string }
  | { readonly categoryId: string }
  /** What isn't out yet and is a person's own, theirs to look after, or shared with them. */
  | { readonly draftsOf: string };

/** Which of a list's articles: those that are out, those not yet (drafts and scheduled ones), or those of one kind. */
export type ArticleState = 'PUBLISHED' | 'UNPUBLISHED' | 'DRAFT' | 'SCHEDULED' | 'HELD';

/** Reads articles, as a viewer may: drafts are for who works on them, and whom they are shared with. */
@Injectable()
export class ArticlesRepository {
  byIds(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<ArticleEntity[]> {
    return sql.query(query`SELECT a.* FROM article a WHERE a.id = ANY(${ids}::uuid[]) AND ${readableTo(viewer, 'a')}`);
  }

  /** The article with this address, be it one that it had. */
  bySlug(sql: Sql, viewer: Viewer, slug: string): Promise<ArticleEntity | undefined> {
    return sql.first(query`
      SELECT a.* FROM article a WHERE ${readableTo(viewer, 'a')}
        AND a.id IN (SELECT id FROM article WHERE slug = ${slug} UNION ALL SELECT article_id FROM article_slug WHERE slug = ${slug})`);
  }

  /** An article to change, locked. */
  lock(sql: Sql, viewer: Viewer, id: string): Promise<ArticleEntity | undefined> {
    return sql.first(query`SELECT a.* FROM article a WHERE a.id = ${id} AND ${readableTo(viewer, 'a')} FOR UPDATE OF a`);
  }

  /** Newest first. */
  async list(sql: Sql, viewer: Viewer, list: ArticleList, state: ArticleState, page: Page): Promise<Slice<ArticleEntity>> {
    const beyond = page.cursor === undefined ? raw('TRUE') : query`a.stream_key ${raw(page.forward ? '<' : '>')} ${page.cursor}`;
    const rows = await sql.query<ArticleEntity>(query`
      SELECT a.* FROM article a WHERE ${inList(list)} AND ${inState(state)} AND ${readableTo(viewer, 'a')} AND ${beyond}
      ORDER BY a.stream_key ${raw(page.forward ? 'DESC' : 'ASC')} LIMIT ${page.limit + 1}`);
    return sliceOf(page, rows);
  }

  /** Ids of the tags of these articles, in their authors' order. The articles are ones that the viewer was given. */
  tagIds(sql: Sql, articleIds: readonly string[]): Promise<{ articleId: string; tagId: string }[]> {
    return sql.query(query`SELECT article_id, tag_id FROM article_tag WHERE article_id = ANY(${articleIds}::uuid[]) ORDER BY article_id, position`);
  }

  /** The slugs that are or were taken, of those that a regular expression matches; whoever's they are. */
  async slugsLike(sql: Sql, pattern: string): Promise<string[]> {
    const rows = await sql.query<{ slug: string }>(query`
      SELECT slug FROM article WHERE slug ~ ${pattern} UNION ALL SELECT slug FROM article_slug WHERE slug ~ ${pattern}`);
    return rows.map((row) => row.slug);
  }

  /** Whether another article has this slug, or had it. */
  async slugTaken(sql: Sql, slug: string, articleId: string): Promise<boolean> {
    const row = await sql.first(query`
      SELECT 1 AS found FROM article WHERE slug = ${slug} AND id <> ${articleId}
      UNION ALL SELECT 1 FROM article_slug WHERE slug = ${slug} AND article_id <> ${articleId} LIMIT 1`);
    return row !== undefined;
  }
}

function inList(list: ArticleList): SqlFragment {
  if ('blogId' in list) return query`a.blog_id = ${list.blogId}`;
  if ('categoryId' in list) return query`a.category_id = ${list.categoryId}`;
  if ('draftsOf' in list) return query`a.id IN (
    SELECT id FROM article WHERE author_id = ${list.draftsOf} UNION ALL SELECT content_id FROM content_keeper WHERE person_id = ${list.draftsOf}
    UNION ALL SELECT content_id FROM content_share WHERE person_id = ${list.draftsOf})`;
  return query`a.id IN (SELECT t.article_id FROM article_tag t WHERE t.tag_id = ${list.tagId})`;
}

function inState(state: ArticleState): SqlFragment {
  if (state === 'UNPUBLISHED') return raw(`a.restriction IN ('DRAFT', 'SCHEDULED')`);
  return state === 'PUBLISHED' ? isOut('a') : query`a.restriction = ${state}`;
}
