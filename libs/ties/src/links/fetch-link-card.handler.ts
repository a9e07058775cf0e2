import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TakePictureCommand } from '#media';
import { Database, type EventHandler, EventHandlers, type Fetched, OutsideError, OutsideFetcher, type RelayedEvent } from '#platform';
import { TellPostsChangedCommand } from '#stream';
import { decodePage } from './decode-page.js';
import { linkWanted, type LinkEvent } from './link.events.js';
import { type FoundPage, LinkCardsRepository } from './link-cards.repository.js';
import { readPage } from './read-page.js';

const PAGE = { types: ['text/html', 'application/xhtml+xml'], maxBytes: 512_000, excess: 'CUT' } as const;
const PICTURE = { types: ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'], maxBytes: 5_000_000, excess: 'REFUSE' } as const;

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
    private readonly pictures: TakePictureCommand,
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
    return { ...texts, host: answered.hostname.replace(/^www\./, ''), imageId: (image === null ? undefined : await orNothing(this.picture(image, fetched))) ?? null };
  }

  /** The hub's own copy, made anew: browsers never ask the foreign site. */
  private async picture(address: string, namedBy: Fetched): Promise<string | undefined> {
    const { body } = await this.outside.get(address, { ...PICTURE, namedBy });
    return this.pictures.run(body);
  }
}

/** What a stranger doesn't give isn't there. Faults of the hub's own are thrown, and tried again. */
function orNothing<Result>(work: Promise<Result>): Promise<Result | undefined> {
  return work.catch((error: unknown) => {
    if (error instanceof OutsideError) return undefined;
    throw error;
  });
}
