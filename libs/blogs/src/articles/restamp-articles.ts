import { Injectable, type OnModuleInit } from '@nestjs/common';
import { COMPANY_AUDIENCE, GrantsRepository, SharesRepository } from '#access';
import { type ContentRestamper, ContentRestampers } from '#channels';
import { sql as query, type Sql } from '#platform';
import { ArticleDependents } from './article-dependents.js';

/** Gives a channel's articles another audience. */
@Injectable()
export class RestampArticles implements ContentRestamper, OnModuleInit {
  readonly name = 'blogs';

  constructor(
    private readonly restampers: ContentRestampers,
    private readonly grants: GrantsRepository,
    private readonly shares: SharesRepository,
    private readonly dependents: ArticleDependents,
  ) {}

  onModuleInit(): void {
    this.restampers.register(this);
  }

  async restamp(sql: Sql, channelId: string, audienceId: string, limit: number): Promise<number> {
    const rows = await sql.query<{ id: string; authorId: string }>(query`
      UPDATE article SET audience_id = ${audienceId} WHERE id IN (
        SELECT id FROM article WHERE channel_id = ${channelId} AND audience_id <> ${audienceId} LIMIT ${limit} FOR UPDATE)
      RETURNING id, author_id`);
    if (rows.length === 0) return 0;
    const ids = rows.map((row) => row.id);
    await this.dependents.follow(sql, ids);
    if (audienceId !== COMPANY_AUDIENCE) {
      await this.grants.rememberAuthors(sql, audienceId, [...rows.map((row) => row.authorId), ...(await this.shares.with(sql, ids, 'CO_AUTHOR'))]);
    }
    return rows.length;
  }
}
