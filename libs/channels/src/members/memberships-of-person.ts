import { Injectable } from '@nestjs/common';
import { systemViewer } from '#access';
import { Database, type Sql } from '#platform';
import type { ChannelEntity } from '../channels/channel.entity.js';
import { ChannelsRepository } from '../channels/channels.repository.js';
import type { ChannelMemberEntity } from './channel-member.entity.js';
import { MembersRepository } from './members.repository.js';

type Change = (sql: Sql, channel: ChannelEntity, membership: ChannelMemberEntity) => Promise<void>;

/** The channels that a person belongs to, changed one after another. */
@Injectable()
export class MembershipsOfPerson {
  constructor(
    private readonly database: Database,
    private readonly channels: ChannelsRepository,
    private readonly members: MembersRepository,
  ) {}

  /** Each in a transaction of its own that holds the channel. @param change not called where they belong to it no longer */
  async each(personId: string, change: Change): Promise<void> {
    for (const channelId of await this.members.channelsOf(this.database, personId)) {
      await this.database.transaction(async (sql) => {
        const channel = await this.channels.lock(sql, systemViewer, channelId);
        const membership = channel && (await this.members.find(sql, channelId, personId));
        if (channel && membership) await change(sql, channel, membership);
      });
    }
  }
}
