import { Injectable } from '@nestjs/common';
import { personOf, type RestrictionKind, Role, type Viewer } from '#access';
import { ChannelPostingPolicy, EVERYONE_CHANNEL } from '#channels';
import { notFound, Outbox, type Sql, UserError } from '#platform';
import { PostCountsRepository } from '../counts/post-counts.repository.js';
import { measureText } from '../facets/measure-text.js';
import { FacetLookup } from '../facets/facet-lookup.js';
import { postPublished } from '../posts/post.events.js';
import type { PostEntity } from '../posts/post.entity.js';
import { PostWritesRepository } from '../posts/post-writes.repository.js';
import { PostsRepository } from '../posts/posts.repository.js';

export interface PublishPostInput {
  readonly text: string;
  /** Whether empty text is fine, as where pictures come with it. */
  readonly mayBeEmpty?: boolean | undefined;
  /** UUID; unset: where the thread is, else EVERYONE. */
  readonly channelId?: string | undefined;
  readonly replyToId?: string | undefined;
  readonly quoteOfId?: string | undefined;
  /** For imports: when it was first published. */
  readonly publishedAt?: Date | undefined;
  /** For imports and screening: held back from the start. */
  readonly restriction?: RestrictionKind | undefined;
}

/** Publishes a post, a reply or a quote. Runs in the caller's transaction, so that what comes with it (a card) is there at once. */
@Injectable()
export class PublishPostCommand {
  constructor(
    private readonly posts: PostsRepository,
    private readonly writes: PostWritesRepository,
    private readonly channels: ChannelPostingPolicy,
    private readonly facets: FacetLookup,
    private readonly counts: PostCountsRepository,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @throws UserError BAD_USER_INPUT for empty or overlong text and for a guest who names no channel; NOT_FOUND for what can't
   * be read; FORBIDDEN where the channel doesn't let the author post
   */
  async run(sql: Sql, viewer: Viewer, input: PublishPostInput): Promise<PostEntity> {
    const authorId = personOf(viewer);
    const { text, weightedLength } = measureText(input.text, { optional: input.mayBeEmpty });
    const replyTo = input.replyToId === undefined ? undefined : await this.original(sql, viewer, input.replyToId, 'replyToId');
    const quoteOf = input.quoteOfId === undefined ? undefined : await this.original(sql, viewer, input.quoteOfId, 'quoteOfId');
    const channel = await this.channels.assertMayPost(sql, viewer, channelFor(viewer, input, replyTo), { reply: replyTo !== undefined });
    const { audienceId } = channel;
    const { facets, personIds, tagIds } = await this.facets.resolve(sql, viewer, text);
    const post = await this.writes.insert(sql, {
      authorId, channelId: channel.id, audienceId, text, weightedLength, facets, replyTo,
      quoteOf, publishedAt: input.publishedAt, restriction: input.restriction,
    });
    if (personIds.length > 0) await this.writes.insertMentions(sql, post, personIds);
    if (tagIds.length > 0) await this.writes.insertTags(sql, post, tagIds);
    if (post.restriction === null) await this.counts.step(sql, post, 1);
    await this.outbox.add(sql, postPublished, { postId: post.id, version: post.version });
    return post;
  }

  private async original(sql: Sql, viewer: Viewer, id: string, field: string): Promise<PostEntity> {
    const post = await this.posts.original(sql, viewer, id);
    if (!post) throw notFound('post', field);
    return post;
  }
}

function channelFor(viewer: Viewer, input: PublishPostInput, replyTo: PostEntity | undefined): string {
  if (replyTo) {
    if (input.channelId !== undefined && input.channelId !== replyTo.channelId) {
      throw new UserError('BAD_USER_INPUT', 'A reply goes where its thread is; leave channelId out.', 'channelId');
    }
    return replyTo.channelId;
  }
  if (input.channelId !== undefined) return input.channelId;
  if (viewer.roles.has(Role.GUEST)) throw new UserError('BAD_USER_INPUT', 'A guest must name a channel to post in.', 'channelId');
  return EVERYONE_CHANNEL;
}
