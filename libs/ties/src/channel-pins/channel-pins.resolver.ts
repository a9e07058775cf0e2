import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type RequestContext, type Viewer, withTypeName } from '#access';
import { Article, type ArticleHead, ArticleLoader } from '#blogs';
import { Channel, type ChannelEntity, ChannelLoader } from '#channels';
import { PersonLoader } from '#people';
import { listOf, notFound, parseId, UserError } from '#platform';
import { Post, type PostEntity, PostLoader } from '#stream';
import type { ChannelPinEntity } from './channel-pin.entity.js';
import { ChannelPinPolicy } from './channel-pin.policy.js';
import { ChannelPin, PinInChannelInput, PinInChannelPayload } from './channel-pin.type.js';
import { ChannelPinsLoader, PinnedInChannelLoader } from './channel-pins.loader.js';
import { MOST_PINNED } from './channel-pins.repository.js';
import { PinInChannelCommand } from './pin-in-channel.command.js';

@Resolver(() => Channel)
export class ChannelPinsResolver {
  constructor(
    private readonly pinned: ChannelPinsLoader,
    private readonly posts: PostLoader,
    private readonly articles: ArticleLoader,
    private readonly people: PersonLoader,
  ) {}

  @ResolveField(() => [ChannelPin], { complexity: listOf(MOST_PINNED), description: `What it keeps on top, the latest first, at most ${MOST_PINNED}.` })
  async pins(@Parent() channel: ChannelEntity, @Context() context: RequestContext): Promise<ChannelPin[]> {
    const shown = await Promise.all((await this.pinned.load(context, channel.id)).map((pin) => this.shown(context, pin)));
    return shown.filter((pin) => pin !== null);
  }

  private async shown(context: RequestContext, { postId, articleId, pinnedBy, pinnedAt }: ChannelPinEntity): Promise<ChannelPin | null> {
    const [post, article, person] = await Promise.all([
      postId && this.posts.load(context, postId), articleId && this.articles.load(context, articleId), pinnedBy && this.people.load(context, pinnedBy),
    ]);
    const content = post ? withTypeName(post, 'Post') : article ? withTypeName(article, 'Article') : null;
    return content && { content, pinnedBy: person || null, pinnedAt };
  }
}

const MAY = { description: 'Whether you may keep it on top of its channel, and take it down.' } as const;
const IS = { description: 'Whether it is on top of its channel.' } as const;

@Resolver(() => Post)
export class PostPinFieldsResolver {
  constructor(
    private readonly policy: ChannelPinPolicy,
    private readonly pinned: PinnedInChannelLoader,
  ) {}

  @ResolveField(() => Boolean, MAY)
  async viewerCanPinInChannel(@Parent() post: PostEntity, @Context() context: RequestContext): Promise<boolean> {
    return post.repostOfId === null && post.restriction === null && post.deletedAt === null && (await this.policy.viewerMayPin(context, post.channelId));
  }

  @ResolveField(() => Boolean, IS)
  pinnedInChannel(@Parent() post: PostEntity, @Context() context: RequestContext): Promise<boolean> {
    return this.pinned.load(context, post.id);
  }
}

@Resolver(() => Article)
export class ArticlePinFieldsResolver {
  constructor(
    private readonly policy: ChannelPinPolicy,
    private readonly pinned: PinnedInChannelLoader,
  ) {}

  @ResolveField(() => Boolean, MAY)
  async viewerCanPinInChannel(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<boolean> {
    return article.publishedAt !== null && article.restriction === null && (await this.policy.viewerMayPin(context, article.channelId));
  }

  @ResolveField(() => Boolean, IS)
  pinnedInChannel(@Parent() article: ArticleHead, @Context() context: RequestContext): Promise<boolean> {
    return this.pinned.load(context, article.id);
  }
}

@Resolver()
export class PinInChannelResolver {
  constructor(
    private readonly pin: PinInChannelCommand,
    private readonly channels: ChannelLoader,
  ) {}

  @Mutation(() => PinInChannelPayload, { description: `Keep a post or an article on top of its channel, which you manage. CONFLICT where ${MOST_PINNED} are there already.` })
  @Allow('write')
  pinInChannel(@Args('input') input: PinInChannelInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<PinInChannelPayload> {
    return this.change(viewer, context, input, true);
  }

  @Mutation(() => PinInChannelPayload, { description: 'Take something down from the top of its channel; it stays in its place.' })
  @Allow('write')
  unpinFromChannel(@Args('input') input: PinInChannelInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<PinInChannelPayload> {
    return this.change(viewer, context, input, false);
  }

  private async change(viewer: Viewer, context: RequestContext, input: PinInChannelInput, pinned: boolean): Promise<PinInChannelPayload> {
    const id = parseId(input.contentId);
    if (id?.type !== 'post' && id?.type !== 'article') throw new UserError('BAD_USER_INPUT', 'contentId is the id of a post or an article.', 'contentId');
    const channel = await this.channels.load(context, await this.pin.run(viewer, id.uuid, pinned));
    if (!channel) throw notFound('channel', 'contentId');
    return { channel };
  }
}
