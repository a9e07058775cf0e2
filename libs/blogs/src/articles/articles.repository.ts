import { Injectable } from '@nestjs/common';
import type { Under, Viewer } from '#access';
import { beyondCursor, type Page, pageOrder, raw, type Slice, sliceOf, type Sql, sql as query, type SqlFragment } from '#platform';
import { articleHead } from './article-columns.js';
import type { ArticleEntity, ArticleHead } from './article.entity.js';
import { type ArticlePlace, placeOf } from './article-place.js';
import { isOut, isTold, leavesPlace, readableTo } from './article-visibility.js';

/** What lists of articles are of. */
export type ArticlesOf = 'blog' | 'tag' | 'category' | 'channel' | 'author';

/** Which of a list's articles: those that are out, those not yet (drafts and scheduled ones), or those of one kind. */
export type ArticleState = 'PUBLISHED' | 'UNPUBLISHED' | 'DRAFT' | 'SCHEDULED' | 'HELD';

/** A text with the revision that it is of, which may be a newer one than that of a head read before. */
export type ArticleWithBody = Pick<ArticleEntity, 'id' | 'revisionId' | 'body'>;
export type ArticleWithHtml = Pick<ArticleEntity, 'id' | 'html'>;

/** Reads articles, as a viewer may: drafts are for who works on them, and whom they are shared with. */
@Injectable()
export class ArticlesRepository {
  byIds(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<ArticleHead[]> {
    return sql.query(query`SELECT ${articleHead('a')} FROM article a WHERE a.id = ANY(${ids}::uuid[]) AND ${readableTo(viewer, 'a')}`);
  }

  bodies(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<ArticleWithBody[]> {
    return sql.query(query`SELECT a.id, a.revision_id, a.body FROM article a WHERE a.id = ANY(${ids}::uuid[]) AND ${readableTo(viewer, 'a')}`);
  }

  htmls(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<ArticleWithHtml[]> {
    return sql.query(query`SELECT a.id, a.html FROM article a WHERE a.id = ANY(${ids}::uuid[]) AND ${readableTo(viewer, 'a')}`);
  }

  /** The article with this address, be it one that it had. */
  bySlug(sql: Sql, viewer: Viewer, slug: string): Promise<ArticleHead | undefined> {
    return sql.first(query`SELECT ${articleHead('a')} FROM article a WHERE ${readableTo(viewer, 'a')} AND ${hasSlug(slug)}`);
  }

  /** Places that hidden and removed articles left the viewer: those of these UUIDs, or that of the article with an address. */
  async places(sql: Sql, viewer: Viewer, which: { readonly ids: readonly string[] } | { readonly slug: string }): Promise<ArticleHead[]> {
    const asked = 'ids' in which ? query`a.id = ANY(${which.ids}::uuid[])` : hasSlug(which.slug);
    const rows = await sql.query<ArticlePlace>(query`SELECT ${articleHead('a')}, ${isTold(viewer, 'a')} AS is_told FROM article a WHERE ${asked} AND ${leavesPlace(viewer, 'a')}`);
    return rows.map(({ isTold, ...row }) => placeOf(row, isTold));
  }

  /** With its text, as it is at one moment. */
  whole(sql: Sql, viewer: Viewer, id: string): Promise<ArticleEntity | undefined> {
    return sql.first(query`SELECT a.* FROM article a WHERE a.id = ${id} AND ${readableTo(viewer, 'a')}`);
  }

  /** An article to change, locked. */
  lock(sql: Sql, viewer: Viewer, id: string): Promise<ArticleEntity | undefined> {
    return sql.first(query`SELECT a.* FROM article a WHERE a.id = ${id} AND ${readableTo(viewer, 'a')} FOR UPDATE OF a`);
  }

  /** Those of each of many blogs, tags, categories, channels or authors, newest first. */
  ofEach(sql: Sql, viewer: Viewer, of: ArticlesOf, ids: readonly string[], state: ArticleState, page: Page): Promise<Under<ArticleHead>[]> {
    return sql.query(query`
      SELECT k.id AS under_id, l.* FROM unnest(${ids}::uuid[]) k (id) CROSS JOIN LATERAL (${pageWhere(viewer, IN_LIST[of], state, page)}) AS l
      ORDER BY l.stream_key ${directionOf(page)}`);
  }

  /** Those of all blogs that are out, newest first; of each audience no more than a page is looked at. */
  async newest(sql: Sql, viewer: Viewer, page: Page): Promise<Slice<ArticleHead>> {
    return sliceOf(page, await sql.query<ArticleHead>(query`
      SELECT l.* FROM unnest(${viewer.audienceIds}::uuid[]) k (id) CROSS JOIN LATERAL (${pageWhere(viewer, raw('a.audience_id = k.id'), 'PUBLISHED', page)}) AS l
      ORDER BY l.stream_key ${directionOf(page)} LIMIT ${page.limit + 1}`));
  }

  /** What isn't out yet and is a person's own, theirs to look after, or shared with them, newest first. @param shared only what others share with them, or only the rest */
  async draftsOf(sql: Sql, viewer: Viewer, personId: string, shared: boolean | undefined, page: Page): Promise<Slice<ArticleHead>> {
    return sliceOf(page, await sql.query<ArticleHead>(pageWhere(viewer, amongDrafts(personId, shared), 'UNPUBLISHED', page)));
  }

  /** Ids of the tags of these articles, in their authors' order. The articles are ones that the viewer was given. */
  tagIds(sql: Sql, articleIds: readonly string[]): Promise<{ articleId: string; tagId: string }[]> {
    return sql.query(query`SELECT article_id, tag_id FROM article_tag WHERE article_id = ANY(${articleIds}::uuid[]) ORDER BY article_id, position`);
  }

  /** The slugs that are or were taken, of those that a regular expression matches; whoever's they are. */
  slugsLike(sql: Sql, pattern: string): Promise<string[]> {
    return this.slugs(sql, pattern, raw('TRUE'));
  }

  /** As slugsLike, without those that an article has or had itself. */
  slugsOfOthers(sql: Sql, pattern: string, articleId: string): Promise<string[]> {
    return this.slugs(sql, pattern, query`s.article_id <> ${articleId}`);
  }

  private async slugs(sql: Sql, pattern: string, condition: SqlFragment): Promise<string[]> {
    const rows = await sql.query<{ slug: string }>(query`
      SELECT s.slug FROM (SELECT id AS article_id, slug FROM article UNION ALL SELECT article_id, slug FROM article_slug) AS s WHERE s.slug ~ ${pattern} AND ${condition}`);
    return rows.map((row) => row.slug);
  }
}

/** Whether an article is in the list of what has the UUID k.id. */
const IN_LIST: Record<ArticlesOf, SqlFragment> = {
  blog: raw('a.blog_id = k.id'),
  tag: raw('a.id IN (SELECT t.article_id FROM article_tag t WHERE t.tag_id = k.id)'),
  category: raw('a.category_id = k.id'),
  channel: raw('a.channel_id = k.id'),
  author: raw(`a.id IN (SELECT w.id FROM article w WHERE w.author_id = k.id UNION ALL SELECT s.content_id FROM content_share s WHERE s.person_id = k.id AND s.role = 'CO_AUTHOR')`),
};

function hasSlug(slug: string): SqlFragment {
  return query`a.id IN (SELECT id FROM article WHERE slug = ${slug} UNION ALL SELECT article_id FROM article_slug WHERE slug = ${slug})`;
}

function pageWhere(viewer: Viewer, inList: SqlFragment, state: ArticleState, page: Page): SqlFragment {
  const beyond = beyondCursor(page, raw('a.stream_key'), 'DESC');
  return query`
    SELECT ${articleHead('a')} FROM article a WHERE ${inList} AND ${inState(state)} AND ${readableTo(viewer, 'a')} AND ${beyond}
    ORDER BY a.stream_key ${directionOf(page)} LIMIT ${page.limit + 1}`;
}

function directionOf(page: Page): SqlFragment {
  return pageOrder(page, 'DESC');
}

function amongDrafts(personId: string, shared: boolean | undefined): SqlFragment {
  const given = query`SELECT content_id FROM content_share WHERE person_id = ${personId}`;
  const own = query`SELECT id FROM article WHERE author_id = ${personId} UNION ALL SELECT content_id FROM content_keeper WHERE person_id = ${personId}`;
  if (shared === undefined) return query`a.id IN (${own} UNION ALL ${given})`;
  return shared ? query`a.id IN (${given})` : query`a.id IN (${own})`;
}

function inState(state: ArticleState): SqlFragment {
  if (state === 'UNPUBLISHED') return raw(`a.restriction IN ('DRAFT', 'SCHEDULED')`);
  return state === 'PUBLISHED' ? isOut('a') : query`a.restriction = ${state}`;
}
