import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type ContentRestamper, ContentRestampers } from '#channels';
import type { Sql } from '#platform';
import { ArticleDocuments } from './article-documents.js';
import { DocumentsRepository } from './documents.repository.js';
import { PostDocuments } from './post-documents.js';

/** Lets documents follow their channel into another audience. */
@Injectable()
export class RestampDocuments implements ContentRestamper, OnModuleInit {
  readonly name = 'search';

  constructor(
    private readonly restampers: ContentRestampers,
    private readonly documents: DocumentsRepository,
    private readonly posts: PostDocuments,
    private readonly articles: ArticleDocuments,
  ) {}

  onModuleInit(): void {
    this.restampers.register(this);
  }

  async restamp(sql: Sql, channelId: string, audienceId: string, limit: number): Promise<number> {
    const ids = await this.documents.ofOtherAudience(sql, channelId, audienceId, limit);
    if (ids.length === 0) return 0;
    await this.documents.lock(sql, ids);
    const contents = [...(await this.posts.contents(sql, ids)), ...(await this.articles.contents(sql, ids))];
    await this.documents.putContents(sql, contents.map((content) => ({ ...content, audienceId })));
    await this.documents.keepOnly(sql, ids, contents);
    return ids.length;
  }
}
