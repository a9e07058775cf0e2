import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Database, notFound, said, UserError } from '#platform';
import type { ChannelEntity } from '../channels/channel.entity.js';
import { ChannelsRepository } from '../channels/channels.repository.js';
import { ChannelRole } from './channel-role.js';
import { assertJoinedByHand, assertMayBelong } from './member.policy.js';
import { MembersRepository } from './members.repository.js';
import { Memberships } from './memberships.js';

/** Makes the viewer a member of an open channel. Joining twice is once. */
@Injectable()
export class JoinChannelCommand {
  constructor(
    private readonly database: Database,
    private readonly channels: ChannelsRepository,
    private readonly members: MembersRepository,
    private readonly memberships: Memberships,
  ) {}

  /** @throws UserError NOT_FOUND for an unreadable channel, as private ones are to others; FORBIDDEN for EVERYONE and departments */
  async run(viewer: Viewer, channelId: string): Promise<ChannelEntity> {
    const personId = personOf(viewer);
    return this.database.transaction(async (sql) => {
      const channel = await this.channels.lock(sql, viewer, channelId);
      if (!channel) throw notFound('channel', 'channelId');
      assertJoinedByHand(channel);
      if (channel.companyWide) return channel;
      if (channel.archivedAt) throw new UserError('BAD_USER_INPUT', said`${channel.name} is archived; you can read it without joining.`, 'channelId');
      if (await this.members.find(sql, channelId, personId)) return channel;
      assertMayBelong(await this.members.holdPerson(sql, viewer, personId), channel, ChannelRole.MEMBER);
      return this.memberships.add(sql, channel, [personId]);
    });
  }
}
