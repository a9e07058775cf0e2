import { Injectable, type OnModuleInit } from '@nestjs/common';
import { COMPANY_AUDIENCE, GrantsRepository } from '#access';
import { type ContentRestamper, ContentRestampers } from '#channels';
import { sql as query, type Sql } from '#platform';
import { PostCountsRepository } from '../counts/post-counts.repository.js';
import { PostDependents } from '../posts/post-dependents.js';
import { SourceHeadsRepository } from '../timelines/source-heads.repository.js';

/** Gives a channel's posts another audience, with the mentions, tags and heads that carry it, and the counts that depend on it. */
@Injectable()
export class RestampPosts implements ContentRestamper, OnModuleInit {
  readonly name = 'stream';

  constructor(
    private readonly restampers: ContentRestampers,
    private readonly grants: GrantsRepository,
    private readonly heads: SourceHeadsRepository,
    private readonly counts: PostCountsRepository,
    private readonly dependents: PostDependents,
  ) {}

  onModuleInit(): void {
    this.restampers.register(this);
  }

  async restamp(sql: Sql, channelId: string, audienceId: string, limit: number): Promise<number> {
    const batch = await sql.query<{ id: string }>(query`
      SELECT id FROM post WHERE channel_id = ${channelId} AND audience_id <> ${audienceId} LIMIT ${limit}`);
    const ids = batch.map((row) => row.id);
    if (ids.length === 0) return 0;
    await this.counts.holdWithQuoted(sql, ids);
    const rows = await sql.query<{ authorId: string }>(query`
      UPDATE post SET audience_id = ${audienceId} WHERE id = ANY(${ids}::uuid[]) RETURNING author_id`);
    await sql.execute(query`UPDATE post_mention SET audience_id = ${audienceId} WHERE post_id = ANY(${ids}::uuid[])`);
    await sql.execute(query`UPDATE post_tag SET audience_id = ${audienceId} WHERE post_id = ANY(${ids}::uuid[])`);
    await this.heads.raise(sql, ids);
    await this.counts.follow(sql, ids);
    await this.dependents.follow(sql, ids);
    if (audienceId !== COMPANY_AUDIENCE) await this.grants.rememberAuthors(sql, audienceId, rows.map((row) => row.authorId));
    return ids.length;
  }
}
