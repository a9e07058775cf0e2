import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Channel, type ChannelEntity } from '#channels';
import { MediaKind } from '#media';
import { connectionOf, ForwardPageArgs, type Page, parsePage } from '#platform';
import { PostLoader } from '../posts/post.loader.js';
import { ChannelMediaLoader } from './channel-media.loader.js';
import { ChannelMediaConnection } from './channel-media.type.js';

/** What was posted in a channel besides words. */
@Resolver(() => Channel)
export class ChannelMediaResolver {
  constructor(
    private readonly media: ChannelMediaLoader,
    private readonly posts: PostLoader,
  ) {}

  @ResolveField(() => ChannelMediaConnection, { description: 'Pictures that were posted in it, the newest first.' })
  pictures(@Parent() channel: ChannelEntity, @Args() args: ForwardPageArgs, @Context() context: RequestContext): Promise<object> {
    return this.ofKind(context, channel.id, parsePage(args), MediaKind.IMAGE);
  }

  @ResolveField(() => ChannelMediaConnection, { description: 'Files that were posted in it, the newest first.' })
  files(@Parent() channel: ChannelEntity, @Args() args: ForwardPageArgs, @Context() context: RequestContext): Promise<object> {
    return this.ofKind(context, channel.id, parsePage(args), MediaKind.FILE);
  }

  private async ofKind(context: RequestContext, channelId: string, page: Page, kind: MediaKind): Promise<object> {
    const { items, more } = await this.media.page(context, channelId, page, { kind });
    const shown = await Promise.all(items.map(async (media) => ({ media, post: await this.posts.load(context, media.postId) })));
    const [image, file] = [kind === MediaKind.IMAGE, kind === MediaKind.FILE];
    return connectionOf(page, { items: shown.filter(({ post }) => post), more }, ({ media, post }) => ({ key: media.id, image: image ? media : null, file: file ? media : null, post }));
  }
}
