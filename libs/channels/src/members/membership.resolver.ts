import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type RequestContext, type Viewer } from '#access';
import { decodeId } from '#platform';
import { ChannelAsNow } from '../channels/channel-as-now.js';
import { ChannelInput, ChannelMemberInput, ChannelPayload } from '../channels/channel.inputs.js';
import { AddChannelMemberCommand } from './add-channel-member.command.js';
import { JoinChannelCommand } from './join-channel.command.js';
import { LeaveChannelCommand } from './leave-channel.command.js';
import { RemoveChannelMemberCommand } from './remove-channel-member.command.js';

/** Coming and going. */
@Resolver()
export class MembershipResolver {
  constructor(
    private readonly join: JoinChannelCommand,
    private readonly leave: LeaveChannelCommand,
    private readonly add: AddChannelMemberCommand,
    private readonly remove: RemoveChannelMemberCommand,
    private readonly asNow: ChannelAsNow,
  ) {}

  @Mutation(() => ChannelPayload, { description: 'Makes you a member of an open channel. Joining twice is once.' })
  @Allow('write')
  async joinChannel(@Args('input') input: ChannelInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<ChannelPayload> {
    return { channel: await this.asNow.read(context, await this.join.run(viewer, decodeId('channel', input.channelId, 'channelId'))) };
  }

  @Mutation(() => ChannelPayload, { description: 'Ends your membership. A private channel is closed to you from then on, in this answer as well. Leaving twice is once.' })
  @Allow('write')
  async leaveChannel(@Args('input') input: ChannelInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<ChannelPayload> {
    return { channel: await this.asNow.read(context, await this.leave.run(viewer, decodeId('channel', input.channelId, 'channelId'))) };
  }

  @Mutation(() => ChannelPayload, { description: 'Puts somebody into a channel, or gives a member another role; for its owners. Guests may come into private channels only.' })
  @Allow('write')
  async addChannelMember(@Args('input') input: ChannelMemberInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<ChannelPayload> {
    return { channel: await this.asNow.read(context, await this.add.run(viewer, { ...idsOf(input), role: input.role })) };
  }

  @Mutation(() => ChannelPayload, { description: 'Takes somebody out of a channel; for its owners.' })
  @Allow('write')
  async removeChannelMember(@Args('input') input: ChannelMemberInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<ChannelPayload> {
    const { channelId, personId } = idsOf(input);
    return { channel: await this.asNow.read(context, await this.remove.run(viewer, channelId, personId)) };
  }
}

function idsOf(input: ChannelMemberInput): { channelId: string; personId: string } {
  return { channelId: decodeId('channel', input.channelId, 'channelId'), personId: decodeId('person', input.personId, 'personId') };
}
