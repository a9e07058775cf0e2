import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type ContentRestamper, ContentRestampers } from '#channels';
import type { Sql } from '#platform';
import { ArticleDocuments } from './article-documents.js';
import type { ContentDocuments } from './content-documents.js';
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
    const of = async (source: ContentDocuments) => (await source.contents(sql, ids)).map((content) => ({ ...content, audienceId }));
    await this.posts.put(sql, ids, [...(await of(this.posts)), ...(await of(this.articles))]);
    return ids.length;
  }
}
