import { Injectable, type OnModuleInit } from '@nestjs/common';
import { articleDeleted, type ArticleEvent } from '#blogs';
import { Database, type EventHandler, EventHandlers, type RelayedEvent } from '#platform';
import { PassagesRepository } from './passages.repository.js';

/** What was quoted of an article goes with it. Nobody has seen it since the article went: its card hasn't been there. */
@Injectable()
export class ForgetPassagesHandler implements EventHandler<ArticleEvent>, OnModuleInit {
  readonly name = 'ties.forget-passages';
  readonly event = articleDeleted;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly database: Database,
    private readonly passages: PassagesRepository,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  handle(event: RelayedEvent<ArticleEvent>): Promise<void> {
    return this.passages.forgetArticle(this.database, event.payload.articleId);
  }
}
