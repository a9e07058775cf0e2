import { Injectable } from '@nestjs/common';
import { ReactionsRepository } from '#engagement';
import { Database } from '#platform';
import type { DemoCompany } from '../company/demo-company.js';
import { reactionsIn } from '../company/reactions.js';
import { idOf, type SeededIds } from './ids.js';

interface Written {
  readonly people: SeededIds;
  readonly articles: SeededIds;
  readonly posts: SeededIds;
}

/** Who reacted to what, all at once. */
@Injectable()
export class ReactionSeeder {
  constructor(
    private readonly database: Database,
    private readonly reactions: ReactionsRepository,
  ) {}

  async react(company: DemoCompany, { people, articles, posts }: Written): Promise<void> {
    const rows = reactionsIn(company).map(({ subject, kind, by, emoji }) => ({
      subjectId: idOf(kind === 'article' ? articles : posts, subject),
      personId: idOf(people, by),
      emoji,
    }));
    await this.reactions.addMany(this.database, rows);
  }
}
