import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Outbox, OutsideFetcher, type Sql } from '#platform';
import { type PostDependent, PostDependents } from '#stream';
import { linkWanted } from './link.events.js';
import { LinkCardsRepository } from './link-cards.repository.js';

/** Has the addresses of posts asked that came, that were edited, or that are let out after they were held: nothing held is asked. */
@Injectable()
export class WantLinks implements PostDependent, OnModuleInit {
  readonly name = 'ties.links';

  constructor(
    private readonly dependents: PostDependents,
    private readonly outside: OutsideFetcher,
    private readonly links: LinkCardsRepository,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.dependents.register(this);
  }

  async follow(sql: Sql, postIds: readonly string[]): Promise<void> {
    const due = this.outside.on ? await this.links.dueFor(sql, postIds) : [];
    if (due.length > 0) await this.outbox.addMany(sql, linkWanted, due.map((linkId) => ({ linkId })));
  }
}
