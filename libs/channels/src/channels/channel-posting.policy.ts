import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { notFound, type Sql, UserError } from '#platform';
import { MembersRepository } from '../members/members.repository.js';
import type { ChannelEntity } from './channel.entity.js';
import { mayPost, whyNotPost } from './channel.policy.js';
import { ChannelsRepository } from './channels.repository.js';
import { EVERYONE_CHANNEL } from './everyone-channel.js';

/** Asked by the libs that publish, in their transaction. */
@Injectable()
export class ChannelPostingPolicy {
  constructor(
    private readonly channels: ChannelsRepository,
    private readonly members: MembersRepository,
  ) {}

  /**
   * The channel, which keeps its audience until the transaction ends.
   * @param reply whether it is an answer to something there
   * @throws UserError NOT_FOUND where the viewer can't read the channel, FORBIDDEN where they read but may not post
   */
  async assertMayPost(sql: Sql, viewer: Viewer, channelId: string, { reply }: { reply: boolean }): Promise<ChannelEntity> {
    const channel = await this.read(sql, viewer, channelId);
    if (!channel) throw notFound('channel', 'channelId');
    if (viewer.kind === 'system' || mayPost(channel, null, { reply })) return channel;
    const membership = await this.members.find(sql, channelId, viewer.principalId);
    if (!mayPost(channel, membership, { reply })) throw new UserError('FORBIDDEN', whyNotPost(channel), 'channelId');
    return channel;
  }

  private async read(sql: Sql, viewer: Viewer, channelId: string): Promise<ChannelEntity | undefined> {
    if (channelId !== EVERYONE_CHANNEL) return this.channels.hold(sql, viewer, channelId);
    return (await this.channels.byIds(sql, viewer, [channelId]))[0];
  }
}
