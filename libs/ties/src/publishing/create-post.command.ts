import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Database, Idempotency } from '#platform';
import { hasMedia, PostMedia, PublishPostCommand } from '#stream';
import { CardAttacher } from '../cards/card-attacher.js';

export interface CreatePostCall {
  readonly text: string;
  /** All ids are UUIDs. */
  readonly channelId?: string | undefined;
  readonly replyToId?: string | undefined;
  readonly quoteOfId?: string | undefined;
  readonly articleId?: string | undefined;
  readonly imageIds?: readonly string[] | undefined;
  readonly fileIds?: readonly string[] | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** Publishes a post with what it carries, in one transaction. */
@Injectable()
export class CreatePostCommand {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly publish: PublishPostCommand,
    private readonly media: PostMedia,
    private readonly cards: CardAttacher,
  ) {}

  /** @throws UserError as PublishPostCommand, PostMedia and CardAttacher; CONFLICT for a key used with another input. @returns UUID */
  run(viewer: Viewer, call: CreatePostCall): Promise<string> {
    const { idempotencyKey: key, ...input } = call;
    return this.database.transaction((sql) =>
      this.idempotency.once(sql, { principalId: personOf(viewer), operation: 'createPost', key, input }, async () => {
        const post = await this.publish.run(sql, viewer, { ...input, mayBeEmpty: hasMedia(input) });
        await this.media.attach(sql, viewer, post.id, input);
        await this.cards.attach(sql, viewer, post, input.articleId);
        return post.id;
      }));
  }
}
