import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Department, type DepartmentEntity } from '#people';
import type { ChannelEntity } from '../channels/channel.entity.js';
import { Channel } from '../channels/channel.type.js';
import { DepartmentChannelLoader } from './department-channel.loader.js';

/** What channels add to a department. */
@Resolver(() => Department)
export class DepartmentChannelResolver {
  constructor(private readonly channels: DepartmentChannelLoader) {}

  @ResolveField(() => Channel, { nullable: true, description: 'Its channel, where its people and those of the departments below are members; null while it is private and you are none.' })
  channel(@Parent() department: DepartmentEntity, @Context() context: RequestContext): Promise<ChannelEntity | null> {
    return this.channels.load(context, department.id);
  }
}
