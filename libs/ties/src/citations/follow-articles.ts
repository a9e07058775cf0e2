import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type ArticleDependent, ArticleDependents } from '#blogs';
import type { Sql } from '#platform';
import { FollowNotices } from '../notices/follow-notices.js';
import { CitationCountsRepository } from './citation-counts.repository.js';

/** Keeps notices and citations in step with articles. Posts before counts, the order in which posts that cite come to them. */
@Injectable()
export class FollowArticles implements ArticleDependent, OnModuleInit {
  readonly name = 'ties.articles';

  constructor(
    private readonly articles: ArticleDependents,
    private readonly notices: FollowNotices,
    private readonly counts: CitationCountsRepository,
  ) {}

  onModuleInit(): void {
    this.articles.register(this);
  }

  async follow(sql: Sql, articleIds: readonly string[]): Promise<void> {
    await this.notices.follow(sql, articleIds);
    await this.counts.recountAll(sql, articleIds);
  }
}
