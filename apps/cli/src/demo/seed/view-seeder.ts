import { Injectable } from '@nestjs/common';
import { ViewsRepository } from '#insights';
import { Database } from '#platform';
import type { DemoCompany } from '../company/demo-company.js';
import { viewsIn } from '../company/views.js';
import { idOf, type SeededIds } from './ids.js';

interface Written {
  readonly people: SeededIds;
  readonly articles: SeededIds;
  readonly posts: SeededIds;
}

/** Who saw and read what, all at once. */
@Injectable()
export class ViewSeeder {
  constructor(
    private readonly database: Database,
    private readonly views: ViewsRepository,
  ) {}

  async look(company: DemoCompany, now: Date, { people, articles, posts }: Written): Promise<void> {
    const views = viewsIn(company, now).map(({ subject, kind, by, ...view }) => ({ ...view, id: idOf(kind === 'article' ? articles : posts, subject), personId: idOf(people, by) }));
    await this.views.addMany(this.database, views);
  }
}
