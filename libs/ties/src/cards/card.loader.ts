import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import { CardsRepository } from './cards.repository.js';
import type { PostCardEntity } from './post-card.entity.js';

/** Posts' cards, by the post's UUID. */
@Injectable()
export class CardLoader extends ViewerLoader<string, PostCardEntity | null> {
  constructor(
    private readonly database: Database,
    private readonly cards: CardsRepository,
  ) {
    super();
  }

  protected async read(_viewer: Viewer, postIds: readonly string[]): Promise<(PostCardEntity | null)[]> {
    return inOrder(postIds, await this.cards.ofPosts(this.database, postIds), (card) => card.postId);
  }
}
