import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import type { MediaEntity } from '#media';
import { raw, sql as query, type Sql } from '#platform';
import { caseVisibleTo } from '../cases/case-visible-to.js';
import type { Subject } from '../cases/subject.js';

/** How many pictures and files a case keeps at most. */
const MOST = raw('50');

export interface MediaOfCase extends MediaEntity {
  readonly caseId: string;
}

/** Pictures and files of what was reported. */
@Injectable()
export class CaseMediaRepository {
  /** Takes note of what a post or an article shows and offers now. */
  async keep(sql: Sql, caseId: string, { kind, row: { id } }: Subject): Promise<void> {
    const shown = kind === 'POST'
      ? query`SELECT media_id, position FROM post_media WHERE post_id = ${id} ORDER BY position LIMIT ${MOST}`
      : query`SELECT media_id, row_number() OVER (ORDER BY media_id) FROM article_media WHERE article_id = ${id} AND current ORDER BY media_id LIMIT ${MOST}`;
    await sql.execute(query`
      INSERT INTO case_media (case_id, media_id, position, alternative_text)
      SELECT ${caseId}, shown.*, m.alternative_text FROM (${shown}) AS shown (media_id, position) JOIN media m ON m.id = shown.media_id ON CONFLICT DO NOTHING`);
  }

  /** In their author's order, with the words that they had. */
  of(sql: Sql, viewer: Viewer, caseIds: readonly string[]): Promise<MediaOfCase[]> {
    return sql.query(query`
      SELECT m.*, h.case_id, h.alternative_text FROM case_media h JOIN media m ON m.id = h.media_id JOIN moderation_case c ON c.id = h.case_id
      WHERE c.id = ANY(${caseIds}::uuid[]) AND ${caseVisibleTo(viewer, 'c')} ORDER BY h.case_id, h.position`);
  }
}
