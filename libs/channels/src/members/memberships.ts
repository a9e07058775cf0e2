import { Injectable } from '@nestjs/common';
import { GrantsRepository } from '#access';
import { Outbox, type Sql } from '#platform';
import { memberJoined, memberLeft } from '../channels/channel.events.js';
import type { ChannelEntity } from '../channels/channel.entity.js';
import { ChannelRole } from './channel-role.js';
import { MembersRepository } from './members.repository.js';

/**
 * Puts people into a channel and takes them out: the rows, their number, the grants of a private channel's audience and
 * the events go together. The caller's transaction has locked the channel.
 */
@Injectable()
export class Memberships {
  constructor(
    private readonly members: MembersRepository,
    private readonly grants: GrantsRepository,
    private readonly outbox: Outbox,
  ) {}

  /** Who is a member already stays what they are. @returns the channel as it is after that */
  async add(
    sql: Sql,
    channel: ChannelEntity,
    personIds: readonly string[],
    { role = ChannelRole.MEMBER, byDirectory = false }: { role?: ChannelRole; byDirectory?: boolean } = {},
  ): Promise<ChannelEntity> {
    const joined = await this.members.add(sql, channel.id, personIds, role, byDirectory);
    if (joined.length === 0) return channel;
    if (channel.private) await this.grants.grant(sql, channel.audienceId, joined);
    await this.outbox.addMany(sql, memberJoined, joined.map((personId) => ({ channelId: channel.id, personId })));
    return this.members.count(sql, channel.id, joined.length);
  }

  /** @returns the channel as it is after that */
  async remove(sql: Sql, channel: ChannelEntity, personIds: readonly string[]): Promise<ChannelEntity> {
    const left = await this.members.remove(sql, channel.id, personIds);
    if (left.length === 0) return channel;
    if (channel.private) await this.grants.end(sql, channel.audienceId, left);
    await this.outbox.addMany(sql, memberLeft, left.map((personId) => ({ channelId: channel.id, personId })));
    return this.members.count(sql, channel.id, -left.length);
  }
}
