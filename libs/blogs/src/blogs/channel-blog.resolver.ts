import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Channel, type ChannelEntity } from '#channels';
import type { BlogEntity } from './blog.entity.js';
import { OwnersBlogLoader } from './blog.loader.js';
import { Blog } from './blog.type.js';

@Resolver(() => Channel)
export class ChannelBlogResolver {
  constructor(private readonly blogs: OwnersBlogLoader) {}

  @ResolveField(() => Blog, { nullable: true, description: 'Its own blog, where it has one.' })
  blog(@Parent() channel: ChannelEntity, @Context() context: RequestContext): Promise<BlogEntity | null> {
    return this.blogs.load(context, channel.id);
  }
}
