import { Injectable } from '@nestjs/common';
import { mayWrite, type RequestContext, type Viewer, viewerOf } from '#access';
import { ChannelLoader, ChannelsRepository, mayManage, MembershipLoader, MembersRepository } from '#channels';
import type { Sql } from '#platform';

/** Who keeps something on top of a channel: those who manage it. */
@Injectable()
export class ChannelPinPolicy {
  constructor(
    private readonly channels: ChannelsRepository,
    private readonly members: MembersRepository,
    private readonly channelLoader: ChannelLoader,
    private readonly memberships: MembershipLoader,
  ) {}

  async mayPin(sql: Sql, viewer: Viewer, channelId: string): Promise<boolean> {
    const [channel] = await this.channels.byIds(sql, viewer, [channelId]);
    return channel !== undefined && mayManage(viewer, channel, await this.members.find(sql, channelId, viewer.principalId));
  }

  /** The same for the request's viewer, asked for much at once. */
  async viewerMayPin(context: RequestContext, channelId: string): Promise<boolean> {
    const viewer = viewerOf(context);
    if (!mayWrite(viewer)) return false;
    const [channel, membership] = await Promise.all([this.channelLoader.load(context, channelId), this.memberships.load(context, channelId)]);
    return channel !== null && mayManage(viewer, channel, membership);
  }
}
