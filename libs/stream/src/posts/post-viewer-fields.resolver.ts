import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, mayWrite, type RequestContext, type Viewer } from '#access';
import { ChannelLoader, mayPost } from '#channels';
import { ViewerRepostsLoader } from '../reposts/viewer-reposts.loader.js';
import type { PostEntity } from './post.entity.js';
import { mayDelete, mayEdit } from './post.policy.js';
import { Post } from './post.type.js';

/** What the viewer has done, and may do, with a post. */
@Resolver(() => Post)
export class PostViewerFieldsResolver {
  constructor(
    private readonly reposts: ViewerRepostsLoader,
    private readonly channels: ChannelLoader,
  ) {}

  @ResolveField(() => Boolean, { description: 'Whether you have reposted it.' })
  viewerReposted(@Parent() post: PostEntity, @Context() context: RequestContext): Promise<boolean> | boolean {
    return post.repostCount > 0 ? this.reposts.load(context, post.id) : false;
  }

  @ResolveField(() => Boolean, { description: 'Whether you may change its text.' })
  viewerCanEdit(@Parent() post: PostEntity, @CurrentViewer() viewer: Viewer): boolean {
    return mayEdit(viewer, post);
  }

  @ResolveField(() => Boolean, { description: 'Whether you may delete it.' })
  viewerCanDelete(@Parent() post: PostEntity, @CurrentViewer() viewer: Viewer): boolean {
    return mayDelete(viewer, post);
  }

  /** By the rule that the commands ask, which for answers takes no membership. */
  @ResolveField(() => Boolean, { description: 'Whether you may reply to it and repost it: all who read it may, but nobody any more in an archived channel. It may be quoted elsewhere all the same.' })
  async viewerCanReply(@Parent() { channelId, deletedAt }: PostEntity, @Context() context: RequestContext, @CurrentViewer() viewer: Viewer): Promise<boolean> {
    if (deletedAt !== null || !mayWrite(viewer)) return false;
    const channel = await this.channels.load(context, channelId);
    return channel !== null && mayPost(channel, null, { reply: true });
  }
}
