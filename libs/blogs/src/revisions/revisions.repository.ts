import { Injectable } from '@nestjs/common';
import { type Viewer, visibleTo, worksOn } from '#access';
import { sql as query, type Sql } from '#platform';
import type { RevisionEntity } from './revision.entity.js';

/** How many of an article's revisions are read at once. */
export const LISTED_REVISIONS = 50;
const MAX_NUMBER = 2_147_483_647;

/** A revision without its text, which may be long. */
export type ListedRevision = Omit<RevisionEntity, 'body' | 'typingSince'>;

/** The newest revisions of an article, or those before one of them. */
export interface RevisionList {
  readonly articleId: string;
  /** A revision's number. */
  readonly before: number | null;
}

/** Reads what articles were. What they said before is for those who write them; the revision that an article is now, for all who read it. */
@Injectable()
export class RevisionsRepository {
  byIds(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<RevisionEntity[]> {
    return sql.query(query`
      SELECT r.* FROM revision r JOIN article a ON a.id = r.article_id
      WHERE r.id = ANY(${ids}::uuid[]) AND a.deleted_at IS NULL AND ${visibleTo(viewer, 'a')} AND (r.id = a.revision_id OR ${worksOn(viewer, 'a')})`);
  }

  /** The newest first, each with the place of the list that it is in. */
  inLists(sql: Sql, viewer: Viewer, lists: readonly RevisionList[]): Promise<(ListedRevision & { place: number })[]> {
    return sql.query(query`
      SELECT r.*, asked.place::int AS place
      FROM unnest(${lists.map((list) => list.articleId)}::uuid[], ${lists.map((list) => list.before ?? MAX_NUMBER)}::int[]) WITH ORDINALITY AS asked (id, before, place)
      JOIN article a ON a.id = asked.id AND a.deleted_at IS NULL AND ${visibleTo(viewer, 'a')}
      CROSS JOIN LATERAL (
        SELECT s.id, s.article_id, s.number, s.title, s.author_id, s.created_at FROM revision s
        WHERE s.article_id = a.id AND s.number < asked.before AND (s.id = a.revision_id OR ${worksOn(viewer, 'a')})
        ORDER BY s.number DESC LIMIT ${LISTED_REVISIONS}) AS r
      ORDER BY asked.place, r.number DESC`);
  }
}
