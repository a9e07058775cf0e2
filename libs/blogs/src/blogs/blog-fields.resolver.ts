import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type RequestContext, withTypeName } from '#access';
import { Channel, type ChannelEntity, ChannelLoader } from '#channels';
import { DepartmentLoader, PersonLoader } from '#people';
import type { BlogEntity } from './blog.entity.js';
import { BlogRights } from './blog-rights.js';
import { Blog, BlogOwner } from './blog.type.js';

@Resolver(() => Blog)
export class BlogFieldsResolver {
  constructor(
    private readonly people: PersonLoader,
    private readonly departments: DepartmentLoader,
    private readonly channels: ChannelLoader,
    private readonly rights: BlogRights,
  ) {}

  @ResolveField(() => BlogOwner, { description: 'Whose blog it is.' })
  async owner(@Parent() blog: BlogEntity, @Context() context: RequestContext): Promise<object | null> {
    if (blog.ownerKind === 'PERSON') return withTypeName(await this.people.load(context, blog.ownerId), 'Person');
    if (blog.ownerKind === 'CHANNEL') return withTypeName(await this.channels.load(context, blog.ownerId), 'Channel');
    return withTypeName(await this.departments.load(context, blog.ownerId), 'Department');
  }

  @ResolveField(() => Channel, { description: 'Where its notices go, and whose audience reads it.' })
  channel(@Parent() blog: BlogEntity, @Context() context: RequestContext): Promise<ChannelEntity | null> {
    return this.channels.load(context, blog.channelId);
  }

  @ResolveField(() => Boolean, { description: 'Whether you may write an article in it.' })
  viewerCanWrite(@Parent() blog: BlogEntity, @Context() context: RequestContext): Promise<boolean> {
    return this.rights.mayWrite(context, blog);
  }
}
