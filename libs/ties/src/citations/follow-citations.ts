import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Sql } from '#platform';
import { type PostDependent, PostDependents } from '#stream';
import { CardsRepository } from '../cards/cards.repository.js';
import { CitationCountsRepository } from './citation-counts.repository.js';

/** Keeps citations in step with the posts that cite. */
@Injectable()
export class FollowCitations implements PostDependent, OnModuleInit {
  readonly name = 'ties.citations';

  constructor(
    private readonly posts: PostDependents,
    private readonly cards: CardsRepository,
    private readonly counts: CitationCountsRepository,
  ) {}

  onModuleInit(): void {
    this.posts.register(this);
  }

  async follow(sql: Sql, postIds: readonly string[]): Promise<void> {
    await this.cards.place(sql, postIds);
    await this.counts.recountCitedBy(sql, postIds);
  }
}
