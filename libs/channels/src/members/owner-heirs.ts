import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import type { Sql } from '#platform';
import { ChannelRole } from './channel-role.js';
import { MembersRepository } from './members.repository.js';

/** Without an owner nobody could look after a private channel: the employee who has been in it for longest becomes one. */
@Injectable()
export class OwnerHeirs {
  constructor(
    private readonly members: MembersRepository,
    private readonly audit: Audit,
  ) {}

  /** The caller has locked the channel, and taken the ownership of `personId` away. */
  async inherit(sql: Sql, channelId: string, personId: string): Promise<void> {
    if (await this.members.hasOtherOwner(sql, channelId, personId)) return;
    const heir = await this.members.longestStanding(sql, channelId);
    if (!heir) return;
    await this.members.setRole(sql, channelId, heir, ChannelRole.OWNER);
    await this.audit.record(sql, { action: 'channel.owner-inherited', subjectId: channelId, details: { personId: heir, from: personId } });
  }
}
