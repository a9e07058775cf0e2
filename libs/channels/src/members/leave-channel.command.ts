import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Database, notFound } from '#platform';
import type { ChannelEntity } from '../channels/channel.entity.js';
import { ChannelsRepository } from '../channels/channels.repository.js';
import { assertMayBeLeft, assertMayGo } from './member.policy.js';
import { MembersRepository } from './members.repository.js';
import { Memberships } from './memberships.js';

/** Ends the viewer's membership; a private channel can't be read from then on. Leaving twice is once. */
@Injectable()
export class LeaveChannelCommand {
  constructor(
    private readonly database: Database,
    private readonly channels: ChannelsRepository,
    private readonly members: MembersRepository,
    private readonly memberships: Memberships,
  ) {}

  /** @throws UserError NOT_FOUND; FORBIDDEN for EVERYONE, departments and what is for everybody; CONFLICT for the last owner while there are other members */
  async run(viewer: Viewer, channelId: string): Promise<ChannelEntity> {
    const personId = personOf(viewer);
    return this.database.transaction(async (sql) => {
      const channel = await this.channels.lock(sql, viewer, channelId);
      if (!channel) throw notFound('channel', 'channelId');
      assertMayBeLeft(channel);
      await assertMayGo(sql, this.members, channel, personId);
      return this.memberships.remove(sql, channel, [personId]);
    });
  }
}
