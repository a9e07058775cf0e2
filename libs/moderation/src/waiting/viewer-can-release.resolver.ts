import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Post, type PostEntity } from '#stream';
import { MaySettleLoader } from './may-settle.loader.js';

@Resolver(() => Post)
export class ViewerCanReleaseResolver {
  constructor(private readonly maySettle: MaySettleLoader) {}

  @ResolveField(() => Boolean, { description: 'Whether it is held and you may let it out, or refuse it.' })
  async viewerCanRelease(@Parent() post: PostEntity, @Context() context: RequestContext): Promise<boolean> {
    return post.restriction === 'HELD' && this.maySettle.load(context, post.id);
  }
}
