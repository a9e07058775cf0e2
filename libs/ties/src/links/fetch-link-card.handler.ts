import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TakeOutsidePictureCommand } from '#media';
import { Database, type EventHandler, EventHandlers, OutsideError, OutsideFetcher, type RelayedEvent } from '#platform';
import { TellPostsChangedCommand } from '#stream';
import { decodePage } from './decode-page.js';
import { linkWanted, type LinkEvent } from './link.events.js';
import { type FoundPage, LinkCardsRepository } from './link-cards.repository.js';
import { readPage } from './read-page.js';

const PAGE = { types: ['text/html', 'application/xhtml+xml'], maxBytes: 512_000, excess: 'CUT' } as const;
const PICTURE_MAX_BYTES = 5_000_000;

/** Asks a foreign address what it is, once: what gives nothing gives no card, and isn't tried again before somebody posts it again. */
@Injectable()
export class FetchLinkCardHandler implements EventHandler<LinkEvent>, OnModuleInit {
  readonly name = 'ties.fetch-link-card';
  readonly event = linkWanted;
  /** Strangers answer as slowly as they like, and must not take all places of the workers. */
  readonly atOnce = 2;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly database: Database,
    private readonly outside: OutsideFetcher,
    private readonly links: LinkCardsRepository,
    private readonly pictures: TakeOutsidePictureCommand,
    private readonly tell: TellPostsChangedCommand,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle({ sequence, payload }: RelayedEvent<LinkEvent>): Promise<void> {
    const link = await this.links.claim(this.database, payload.linkId, sequence);
    if (!link) return;
    const found = await orNothing(this.look(link.url));
    await this.database.transaction(async (sql) => {
      if (!found) return this.links.keepNothing(sql, link.id);
      await this.links.keep(sql, link.id, found);
      await this.tell.run(sql, await this.links.postsWith(sql, link.id));
    });
  }

  private async look(url: string): Promise<FoundPage | undefined> {
    const fetched = await this.outside.get(url, PAGE);
    const { body, contentType, url: answered } = fetched;
    const page = readPage(decodePage(body, contentType), answered);
    if (!page) return undefined;
    const { image, ...texts } = page;
    return { ...texts, host: answered.hostname.replace(/^www\./, ''), imageId: (image === null ? undefined : await this.pictures.run(image, { maxBytes: PICTURE_MAX_BYTES, namedBy: fetched })) ?? null };
  }
}

/** What a stranger doesn't give isn't there. Faults of the hub's own are thrown, and tried again. */
function orNothing<Result>(work: Promise<Result>): Promise<Result | undefined> {
  return work.catch((error: unknown) => {
    if (error instanceof OutsideError) return undefined;
    throw error;
  });
}
