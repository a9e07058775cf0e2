import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, mayWrite, type RequestContext, type Viewer, worksHere } from '#access';
import { Department, type DepartmentEntity, DepartmentLoader } from '#people';
import { MembershipLoader } from '../members/membership.loader.js';
import type { ChannelEntity } from './channel.entity.js';
import { mayManage, mayPost } from './channel.policy.js';
import { Channel } from './channel.type.js';
import { holdsEverybody } from './everyone-channel.js';

/** What the viewer is in a channel and may do there. */
@Resolver(() => Channel)
export class ChannelFieldsResolver {
  constructor(
    private readonly memberships: MembershipLoader,
    private readonly departments: DepartmentLoader,
  ) {}

  @ResolveField(() => Boolean, { description: 'Whether you belong to it. To EVERYONE and to company-wide broadcasts all employees do.' })
  async viewerIsMember(@Parent() channel: ChannelEntity, @Context() context: RequestContext, @CurrentViewer() viewer: Viewer): Promise<boolean> {
    if (holdsEverybody(channel)) return worksHere(viewer);
    return (await this.memberships.load(context, channel.id)) !== null;
  }

  @ResolveField(() => Boolean, { description: 'Whether you may start posts here. Replying is for all who read.' })
  async viewerCanPost(@Parent() channel: ChannelEntity, @Context() context: RequestContext, @CurrentViewer() viewer: Viewer): Promise<boolean> {
    return mayWrite(viewer) && mayPost(channel, await this.memberships.load(context, channel.id), { reply: false });
  }

  @ResolveField(() => Boolean, { description: 'Whether you may change it and its members.' })
  async viewerCanManage(@Parent() channel: ChannelEntity, @Context() context: RequestContext, @CurrentViewer() viewer: Viewer): Promise<boolean> {
    return mayWrite(viewer) && mayManage(viewer, channel, await this.memberships.load(context, channel.id));
  }

  @ResolveField(() => Department, { nullable: true, description: 'The department whose channel it is.' })
  department(@Parent() channel: ChannelEntity, @Context() context: RequestContext): Promise<DepartmentEntity | null> | null {
    return channel.departmentId ? this.departments.load(context, channel.departmentId) : null;
  }
}
