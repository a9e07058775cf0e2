import { Injectable, type OnModuleInit } from '@nestjs/common';
import { COMPANY_AUDIENCE, GrantsRepository } from '#access';
import { type ContentRestamper, ContentRestampers } from '#channels';
import { sql as query, type Sql } from '#platform';
import { SourceHeadsRepository } from '../timelines/source-heads.repository.js';

/** Gives a channel's posts another audience, with the mentions, tags and heads that carry it. */
@Injectable()
export class RestampPosts implements ContentRestamper, OnModuleInit {
  readonly name = 'stream';

  constructor(
    private readonly restampers: ContentRestampers,
    private readonly grants: GrantsRepository,
    private readonly heads: SourceHeadsRepository,
  ) {}

  onModuleInit(): void {
    this.restampers.register(this);
  }

  async restamp(sql: Sql, channelId: string, audienceId: string, limit: number): Promise<number> {
    const rows = await sql.query<{ id: string; authorId: string }>(query`
      UPDATE post SET audience_id = ${audienceId} WHERE id IN (
        SELECT id FROM post WHERE channel_id = ${channelId} AND audience_id <> ${audienceId} LIMIT ${limit} FOR UPDATE)
      RETURNING id, author_id`);
    if (rows.length === 0) return 0;
    const ids = rows.map((row) => row.id);
    await sql.execute(query`UPDATE post_mention SET audience_id = ${audienceId} WHERE post_id = ANY(${ids}::uuid[])`);
    await sql.execute(query`UPDATE post_tag SET audience_id = ${audienceId} WHERE post_id = ANY(${ids}::uuid[])`);
    await this.heads.raise(sql, ids);
    if (audienceId !== COMPANY_AUDIENCE) await this.grants.rememberAuthors(sql, audienceId, rows.map((row) => row.authorId));
    return rows.length;
  }
}
