import { Injectable, type OnModuleInit } from '@nestjs/common';
import { systemViewer, Viewers } from '#access';
import { Database, type EventHandler, EventHandlers, type RelayedEvent } from '#platform';
import { postEdited, type PostEvent, PostsRepository } from '#stream';
import { CardAttacher } from './card-attacher.js';
import { CardsRepository } from './cards.repository.js';

/** After an edit: the card of an address that is in the text now, as its author may read it. A card that was given by name stays. */
@Injectable()
export class RefreshCardHandler implements EventHandler<PostEvent>, OnModuleInit {
  readonly name = 'ties.refresh-card';
  readonly event = postEdited;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly database: Database,
    private readonly viewers: Viewers,
    private readonly posts: PostsRepository,
    private readonly attacher: CardAttacher,
    private readonly cards: CardsRepository,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  handle(event: RelayedEvent<PostEvent>): Promise<void> {
    return this.database.transaction(async (sql) => {
      const post = await this.posts.find(sql, systemViewer, event.payload.postId, 'update');
      if (!post) return;
      const [card] = await this.cards.ofPosts(sql, [post.id]);
      if (card && !card.byAddress) return;
      const target = await this.attacher.byAddress(sql, await this.viewers.forPerson(sql, post.authorId), post.facets);
      if (card) await this.cards.remove(sql, card);
      if (target) await this.cards.put(sql, { ...target, postId: post.id, notice: false, byAddress: true, streamKey: post.streamKey });
    });
  }
}
