import { Injectable } from '@nestjs/common';
import { PageLoader, type Under, type Viewer } from '#access';
import { Database, type Page } from '#platform';
import type { TimelineEntry } from '#stream';
import { CardsRepository } from '../cards/cards.repository.js';

/** The posts that carry an article, by its UUID, newest first. */
@Injectable()
export class CitationsLoader extends PageLoader<TimelineEntry> {
  constructor(
    private readonly database: Database,
    private readonly cards: CardsRepository,
  ) {
    super();
  }

  protected rows(viewer: Viewer, articleIds: readonly string[], page: Page): Promise<Under<TimelineEntry>[]> {
    return this.cards.citationsOf(this.database, viewer, articleIds, page);
  }
}
