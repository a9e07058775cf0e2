import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type ArticleDependent, ArticleDependents } from '#blogs';
import type { Sql } from '#platform';
import { type PostDependent, PostDependents } from '#stream';
import { QuotationsRepository } from './quotations.repository.js';
import { WithholdQuotations } from './withhold-quotations.js';

/** Lets grown articles follow what becomes of the posts that they quote. */
@Injectable()
export class FollowQuotedPosts implements PostDependent, OnModuleInit {
  readonly name = 'ties.quoted-posts';

  constructor(
    private readonly posts: PostDependents,
    private readonly quotations: QuotationsRepository,
    private readonly withhold: WithholdQuotations,
  ) {}

  onModuleInit(): void {
    this.posts.register(this);
  }

  async follow(sql: Sql, postIds: readonly string[]): Promise<void> {
    for (const articleId of await this.quotations.grownFrom(sql, postIds)) await this.withhold.settle(sql, articleId);
  }
}

/** The same where an article gets other readers. */
@Injectable()
export class FollowGrownArticles implements ArticleDependent, OnModuleInit {
  readonly name = 'ties.grown-articles';

  constructor(
    private readonly articles: ArticleDependents,
    private readonly quotations: QuotationsRepository,
    private readonly withhold: WithholdQuotations,
  ) {}

  onModuleInit(): void {
    this.articles.register(this);
  }

  async follow(sql: Sql, articleIds: readonly string[]): Promise<void> {
    for (const articleId of await this.quotations.areGrown(sql, articleIds)) await this.withhold.settle(sql, articleId);
  }
}
