import { Injectable } from '@nestjs/common';
import { type Under, type Viewer, worksOn } from '#access';
import { beyondCursor, type Page, pageOrder, raw, type Sql, sql as query, type SqlFragment } from '#platform';
import type { QuotedPassage } from '#rich-text';
import { readableTo } from '../articles/article-visibility.js';
import type { DraftCommentEntity } from './draft-comment.entity.js';

export interface NewDraftComment {
  readonly articleId: string;
  readonly authorId: string;
  readonly text: string;
  readonly replyToId: string | null;
  readonly passage: Omit<QuotedPassage, 'to'> | null;
}

/** Comments on what isn't out yet: for all who see it then; once it is out, for those who work on it alone. */
@Injectable()
export class DraftCommentsRepository {
  byIds(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<DraftCommentEntity[]> {
    return sql.query(query`
      SELECT c.* FROM draft_comment c JOIN article a ON a.id = c.article_id WHERE c.id = ANY(${ids}::uuid[]) AND ${sees(viewer)}`);
  }

  /** The oldest first. */
  ofArticles(sql: Sql, viewer: Viewer, articleIds: readonly string[], page: Page): Promise<Under<DraftCommentEntity>[]> {
    const beyond = beyondCursor(page, raw('s.id'), 'ASC');
    const order = pageOrder(page, 'ASC');
    return sql.query(query`
      SELECT c.*, a.id AS under_id FROM article a CROSS JOIN LATERAL (
        SELECT s.* FROM draft_comment s WHERE s.article_id = a.id AND ${beyond} ORDER BY s.id ${order} LIMIT ${page.limit + 1}) AS c
      WHERE a.id = ANY(${articleIds}::uuid[]) AND ${sees(viewer)} ORDER BY c.id ${order}`);
  }

  async insert(sql: Sql, { articleId, authorId, text, replyToId, passage }: NewDraftComment): Promise<string> {
    const row = await sql.first<{ id: string }>(query`
      INSERT INTO draft_comment (article_id, author_id, text, reply_to_id, quote, from_offset, text_before, text_after)
      VALUES (${articleId}, ${authorId}, ${text}, ${replyToId}, ${passage?.quote ?? null}, ${passage?.from ?? null}::int, ${passage?.before ?? null}, ${passage?.after ?? null})
      RETURNING id`);
    return (row as { id: string }).id;
  }

  async reword(sql: Sql, id: string, text: string): Promise<void> {
    await sql.execute(query`UPDATE draft_comment SET text = ${text}, edited_at = now() WHERE id = ${id} AND text <> ${text}`);
  }

  async resolve(sql: Sql, id: string, resolved: boolean): Promise<void> {
    await sql.execute(query`
      UPDATE draft_comment SET resolved_at = CASE WHEN ${resolved}::boolean THEN coalesce(resolved_at, now()) END WHERE id = ${id}`);
  }
}

function sees(viewer: Viewer): SqlFragment {
  return query`${readableTo(viewer, 'a')} AND (a.restriction IN ('DRAFT', 'SCHEDULED') OR ${worksOn(viewer, 'a')})`;
}
