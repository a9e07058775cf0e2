import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TakeOutsidePictureCommand } from '#media';
import { Database, type EventHandler, EventHandlers, Outbox, type RelayedEvent } from '#platform';
import { outsidePicturesIn } from '#rich-text';
import { type PicturesWantedEvent, picturesWanted } from './outside-picture.events.js';
import { OutsidePicturesRepository } from './outside-pictures.repository.js';
import { ShowBroughtPictures } from './show-brought-pictures.js';

const MAX_BYTES = 10_000_000;
/** What an article has beyond that stays a link. */
const MOST_PICTURES = 100;
/** So many are brought in before other articles' have their turn. */
const AT_A_TIME = 5;

/** Asks for the pictures of other sites that an article shows, each once, and shows the hub's own copies in their place: no reader's browser asks there (ADR 31). */
@Injectable()
export class BringPicturesHandler implements EventHandler<PicturesWantedEvent>, OnModuleInit {
  readonly name = 'blogs.bring-pictures';
  readonly event = picturesWanted;
  /** Strangers answer as slowly as they like, and must not take all places of the workers. */
  readonly atOnce = 2;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly database: Database,
    private readonly outsidePictures: OutsidePicturesRepository,
    private readonly pictures: TakeOutsidePictureCommand,
    private readonly brought: ShowBroughtPictures,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle({ sequence, occurredAt, payload: { articleId, personId, savedAt = occurredAt.toISOString() } }: RelayedEvent<PicturesWantedEvent>): Promise<void> {
    const text = await this.outsidePictures.text(this.database, articleId);
    const named = text === undefined ? [] : outsidePicturesIn(text.body).slice(0, MOST_PICTURES);
    if (named.length === 0) return;
    const urls = await this.outsidePictures.claim(this.database, articleId, named, { sequence, savedAt, most: AT_A_TIME });
    for (const url of urls) {
      const imageId = (await this.pictures.run(url, { maxBytes: MAX_BYTES, personId })) ?? null;
      await this.database.transaction((sql) => this.outsidePictures.settle(sql, articleId, url, imageId));
    }
    await this.brought.run(articleId);
    if (urls.length === AT_A_TIME) await this.outbox.add(this.database, picturesWanted, { articleId, personId, savedAt });
  }
}
