import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import type { LinkCardEntity } from './link-card.entity.js';
import { LinkCardsRepository } from './link-cards.repository.js';

/** Cards of foreign addresses, for posts that the viewer was given; null where there is none, or none yet. */
@Injectable()
export class LinkCardLoader extends ViewerLoader<string, LinkCardEntity | null> {
  constructor(
    private readonly database: Database,
    private readonly links: LinkCardsRepository,
  ) {
    super();
  }

  protected async read(_viewer: Viewer, ids: readonly string[]): Promise<(LinkCardEntity | null)[]> {
    return inOrder(ids, await this.links.ready(this.database, ids), (link) => link.id);
  }
}
