import { Injectable } from '@nestjs/common';
import { KeepersRepository } from '#access';
import { sql as query, type Sql } from '#platform';

/** Gives drafts whose author has left to somebody who looks after them. Runs in the caller's transaction. */
@Injectable()
export class KeepDraftCommand {
  constructor(private readonly keepers: KeepersRepository) {}

  /** @returns whether it did: nothing else than such a draft is given, and none twice */
  async run(sql: Sql, articleId: string, personId: string): Promise<boolean> {
    const left = await sql.first(query`
      SELECT a.id FROM article a JOIN person p ON p.id = a.author_id
      WHERE a.id = ${articleId} AND a.restriction = 'DRAFT' AND a.deleted_at IS NULL AND p.left_at IS NOT NULL FOR UPDATE OF a`);
    return left !== undefined && this.keepers.keep(sql, articleId, personId);
  }

  /** How many drafts of a blog nobody sees: their author has left, and no one looks after them. */
  async unseen(sql: Sql, blogId: string): Promise<number> {
    const row = await sql.first<{ count: number }>(query`
      SELECT count(*)::int AS count FROM article a JOIN person p ON p.id = a.author_id
      WHERE a.blog_id = ${blogId} AND a.restriction = 'DRAFT' AND a.deleted_at IS NULL AND p.left_at IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM content_keeper k WHERE k.content_id = a.id)`);
    return row?.count ?? 0;
  }
}
