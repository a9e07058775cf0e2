import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type EventHandler, EventHandlers, type RelayedEvent } from '#platform';
import { articleGrown, type ArticleGrownEvent } from '../growth/article-grown.event.js';
import { CoAuthorOffersRepository } from './co-author-offers.repository.js';

/** Offers those whose words became an article to write it too. */
@Injectable()
export class OfferCoAuthorshipHandler implements EventHandler<ArticleGrownEvent>, OnModuleInit {
  readonly name = 'ties.offer-co-authorship';
  readonly event = articleGrown;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly database: Database,
    private readonly offers: CoAuthorOffersRepository,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  handle({ payload: { articleId, growerId, authorIds } }: RelayedEvent<ArticleGrownEvent>): Promise<void> {
    return this.offers.offer(this.database, articleId, growerId, authorIds);
  }
}
