import { Injectable, type OnModuleInit } from '@nestjs/common';
import { articleDeleted, articleImported, articlePublished, articleUpdated } from '#blogs';
import { channelChanged, channelClosing, channelCreated } from '#channels';
import { departmentChanged, personChanged, personLeft } from '#people';
import { Database, type EventDefinition, EventHandlers } from '#platform';
import { postDeleted, postEdited, postImported, postPublished } from '#stream';
import { ArticleDocuments } from './article-documents.js';
import { ChannelDocuments } from './channel-documents.js';
import type { DocumentSource } from './document-source.js';
import { PersonDocuments } from './person-documents.js';
import { PostDocuments } from './post-documents.js';

const BATCH = 200;

/** After each change: the document is of what the thing is now. */
@Injectable()
export class IndexChanges implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly database: Database,
    private readonly posts: PostDocuments,
    private readonly articles: ArticleDocuments,
    private readonly people: PersonDocuments,
    private readonly channels: ChannelDocuments,
  ) {}

  onModuleInit(): void {
    for (const event of [postPublished, postEdited, postDeleted, postImported]) this.on(event, this.posts, ({ postId }) => postId);
    for (const event of [articlePublished, articleUpdated, articleDeleted, articleImported]) this.on(event, this.articles, ({ articleId }) => articleId);
    for (const event of [personChanged, personLeft]) this.on(event, this.people, ({ personId }) => personId);
    for (const event of [channelCreated, channelChanged, channelClosing]) this.on(event, this.channels, ({ channelId }) => channelId);
    this.handlers.register({ name: 'search.index-department', event: departmentChanged, handle: ({ payload }) => this.department(payload.departmentId) });
  }

  private on<Payload extends object>(event: EventDefinition<Payload>, source: DocumentSource, idOf: (payload: Payload) => string): void {
    this.handlers.register({
      name: `search.index-after-${event.type.replace('.', '-')}`,
      event,
      handle: ({ payload }) => this.database.transaction((sql) => source.index(sql, [idOf(payload)])),
    });
  }

  private async department(departmentId: string): Promise<void> {
    const ids = await this.people.idsIn(this.database, departmentId);
    for (let i = 0; i < ids.length; i += BATCH) await this.database.transaction((sql) => this.people.index(sql, ids.slice(i, i + BATCH)));
  }
}
