import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Audit } from '#audit';
import { Database, notFound } from '#platform';
import type { ChannelEntity } from '../channels/channel.entity.js';
import { ManagedChannels } from '../channels/managed-channels.js';
import { assertMayBeLeft, assertMayGo } from './member.policy.js';
import { MembersRepository } from './members.repository.js';
import { Memberships } from './memberships.js';

/** Takes somebody out of a channel. */
@Injectable()
export class RemoveChannelMemberCommand {
  constructor(
    private readonly database: Database,
    private readonly channels: ManagedChannels,
    private readonly members: MembersRepository,
    private readonly memberships: Memberships,
    private readonly audit: Audit,
  ) {}

  /** Who isn't a member stays none. @throws UserError NOT_FOUND for channel or person; FORBIDDEN; CONFLICT for the last owner while there are other members */
  async run(viewer: Viewer, channelId: string, personId: string): Promise<ChannelEntity> {
    return this.database.transaction(async (sql) => {
      const channel = await this.channels.lock(sql, viewer, channelId);
      assertMayBeLeft(channel);
      if (!(await this.members.holdPerson(sql, viewer, personId))) throw notFound('person', 'personId');
      if (!(await this.members.find(sql, channelId, personId))) return channel;
      await assertMayGo(sql, this.members, channel, personId);
      const after = await this.memberships.remove(sql, channel, [personId]);
      await this.audit.record(sql, { actor: viewer, action: 'channel.member-removed', subjectId: channelId, details: { personId } });
      return after;
    });
  }
}
