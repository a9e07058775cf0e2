import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { notFound, said, type Sql, UserError } from '#platform';
import { MembersRepository } from '../members/members.repository.js';
import type { ChannelEntity } from './channel.entity.js';
import { mayManage } from './channel.policy.js';
import { ChannelsRepository } from './channels.repository.js';

/** Channels, for who may change them. */
@Injectable()
export class ManagedChannels {
  constructor(
    private readonly channels: ChannelsRepository,
    private readonly members: MembersRepository,
  ) {}

  /** The channel, locked until the transaction ends. @throws UserError NOT_FOUND where it can't be read, FORBIDDEN where it may not be changed */
  async lock(sql: Sql, viewer: Viewer, channelId: string): Promise<ChannelEntity> {
    const channel = await this.channels.lock(sql, viewer, channelId);
    if (!channel) throw notFound('channel', 'channelId');
    const membership = await this.members.find(sql, channelId, viewer.principalId);
    if (!mayManage(viewer, channel, membership)) {
      throw new UserError('FORBIDDEN', said`Only its owners and the hub's administrators can change ${channel.name} or its members.`, 'channelId');
    }
    return channel;
  }
}
