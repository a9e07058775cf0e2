import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type EventHandler, EventHandlers, type RelayedEvent } from '#platform';
import { postDeleted, type PostEvent } from '#stream';
import { CardsRepository } from '../cards/cards.repository.js';

/** After a deletion: the article that the post cited counts one less. */
@Injectable()
export class ForgetCitationHandler implements EventHandler<PostEvent>, OnModuleInit {
  readonly name = 'ties.forget-citation';
  readonly event = postDeleted;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly database: Database,
    private readonly cards: CardsRepository,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  handle(event: RelayedEvent<PostEvent>): Promise<void> {
    return this.database.transaction(async (sql) => {
      const [card] = await this.cards.ofPosts(sql, [event.payload.postId]);
      if (card?.articleId) await this.cards.countCitations(sql, card.articleId);
    });
  }
}
