import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { ArticlesRepository } from '#blogs';
import { Database, notFound, UserError } from '#platform';
import { ReadPositionsRepository } from './read-positions.repository.js';

/** Finer than a character of the longest article; what is far smaller isn't a real of PostgreSQL's. */
const PARTS = 10_000_000;

/** Keeps how far a person has read an article, so that they go on there on any device. */
@Injectable()
export class SaveReadPositionCommand {
  constructor(
    private readonly database: Database,
    private readonly articles: ArticlesRepository,
    private readonly positions: ReadPositionsRepository,
  ) {}

  /** @param fraction 0 to 1. @throws UserError NOT_FOUND, BAD_USER_INPUT for a fraction out of bounds */
  async run(viewer: Viewer, articleId: string, fraction: number): Promise<void> {
    const personId = personOf(viewer);
    if (!(fraction >= 0 && fraction <= 1)) throw new UserError('BAD_USER_INPUT', 'fraction is 0 at the beginning of the text and 1 at its end.', 'fraction');
    const [article] = await this.articles.byIds(this.database, viewer, [articleId]);
    if (!article) throw notFound('article', 'articleId');
    await this.positions.save(this.database, personId, articleId, Math.round(fraction * PARTS) / PARTS);
  }
}
