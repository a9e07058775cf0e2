import { Injectable, type OnModuleInit } from '@nestjs/common';
import { systemViewer, Viewers } from '#access';
import { Database, type EventHandler, EventHandlers, type RelayedEvent } from '#platform';
import { postEdited, type PostEvent, PostsRepository } from '#stream';
import { RefreshCardCommand } from './refresh-card.command.js';

/** After an edit: the card of an address that is in the text now, as its author may read it. */
@Injectable()
export class RefreshCardHandler implements EventHandler<PostEvent>, OnModuleInit {
  readonly name = 'ties.refresh-card';
  readonly event = postEdited;

  constructor(
    private readonly handlers: EventHandlers,
    private readonly database: Database,
    private readonly viewers: Viewers,
    private readonly posts: PostsRepository,
    private readonly refresh: RefreshCardCommand,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  handle(event: RelayedEvent<PostEvent>): Promise<void> {
    return this.database.transaction(async (sql) => {
      const post = await this.posts.find(sql, systemViewer, event.payload.postId, 'update');
      if (post) await this.refresh.run(sql, await this.viewers.forPerson(sql, post.authorId), post);
    });
  }
}
