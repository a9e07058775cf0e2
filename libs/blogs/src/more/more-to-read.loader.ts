import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, groupedInOrder } from '#platform';
import { type FoundArticle, MOST_OF_EACH, MoreToReadRepository } from './more-to-read.repository.js';

/** What to read after an article, by its UUID: no article twice, of each reason at most MOST_OF_EACH. */
@Injectable()
export class MoreToReadLoader extends ViewerLoader<string, FoundArticle[]> {
  constructor(
    private readonly database: Database,
    private readonly more: MoreToReadRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, articleIds: readonly string[]): Promise<FoundArticle[][]> {
    return groupedInOrder(articleIds, await this.more.of(this.database, viewer, articleIds), (found) => found.underId).map(chosen);
  }
}

function chosen(found: readonly FoundArticle[]): FoundArticle[] {
  const taken = new Map<string, FoundArticle>();
  for (const article of found) {
    const alike = [...taken.values()].filter(({ reason }) => reason === article.reason).length;
    if (alike < MOST_OF_EACH && !taken.has(article.id)) taken.set(article.id, article);
  }
  return [...taken.values()];
}
