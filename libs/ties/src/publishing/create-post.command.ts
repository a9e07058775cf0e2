import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Database, Idempotency, UserError } from '#platform';
import { hasMedia, PostMedia, PublishPostCommand } from '#stream';
import { CardAttacher } from '../cards/card-attacher.js';
import { type PassageCall, QuotePassageCommand } from '../passages/quote-passage.command.js';

export interface CreatePostCall {
  readonly text: string;
  /** All ids are UUIDs. */
  readonly channelId?: string | undefined;
  readonly replyToId?: string | undefined;
  readonly quoteOfId?: string | undefined;
  readonly articleId?: string | undefined;
  /** Of the same article, where both are given. */
  readonly passage?: PassageCall | undefined;
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
    private readonly passages: QuotePassageCommand,
  ) {}

  /** @throws UserError as PublishPostCommand, PostMedia, CardAttacher and QuotePassageCommand; CONFLICT for a key used with another input. @returns UUID */
  run(viewer: Viewer, call: CreatePostCall): Promise<string> {
    const { idempotencyKey: key, ...input } = call;
    return this.database.transaction((sql) =>
      this.idempotency.once(sql, { principalId: personOf(viewer), operation: 'createPost', key, input }, async () => {
        const articleId = articleOf(input);
        const passage = input.passage && (await this.passages.check(sql, viewer, input.passage));
        const post = await this.publish.run(sql, viewer, { ...input, mayBeEmpty: hasMedia(input) });
        await this.media.attach(sql, viewer, post.id, input);
        await this.cards.attach(sql, viewer, post, articleId);
        if (passage) await this.passages.keep(sql, post.id, passage);
        return post.id;
      }));
  }
}

/** The article on the card. @throws UserError BAD_USER_INPUT where two are named */
function articleOf({ articleId, passage }: CreatePostCall): string | undefined {
  if (articleId !== undefined && passage && passage.articleId !== articleId) {
    throw new UserError('BAD_USER_INPUT', 'A post carries one article: quote a passage of that one.', 'passage.articleId');
  }
  return articleId ?? passage?.articleId;
}
