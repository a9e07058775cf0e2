import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import type { Sql } from '#platform';
import { type PostEntity, TellPostsChangedCommand } from '#stream';
import { CardAttacher } from './card-attacher.js';
import { CardsRepository, shows } from './cards.repository.js';

/** Gives a post the card of an address that is in its text now. A card that was given by name stays. Runs in the caller's transaction. */
@Injectable()
export class RefreshCardCommand {
  constructor(
    private readonly attacher: CardAttacher,
    private readonly cards: CardsRepository,
    private readonly tell: TellPostsChangedCommand,
  ) {}

  /** @param author as who they may read what */
  async run(sql: Sql, author: Viewer, post: PostEntity): Promise<void> {
    const [card] = await this.cards.ofPosts(sql, [post.id]);
    if (card && !card.byAddress) return;
    const target = await this.attacher.byAddress(sql, author, post.facets);
    if (card ? target && shows(card, target) : !target) return;
    if (card) await this.cards.remove(sql, card);
    if (target) await this.attacher.put(sql, post, target, true);
    await this.tell.run(sql, [post.id]);
  }
}
