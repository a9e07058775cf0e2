import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Audit } from '#audit';
import { Database, type Sql } from '#platform';
import { ChannelKind } from '../channels/channel-kind.js';
import type { ChannelEntity } from '../channels/channel.entity.js';
import { ManagedChannels } from '../channels/managed-channels.js';
import type { ChannelMemberEntity } from './channel-member.entity.js';
import { ChannelRole } from './channel-role.js';
import { assertJoinedByHand, assertMayBelong, assertOwnerRemains } from './member.policy.js';
import { MembersRepository } from './members.repository.js';
import { Memberships } from './memberships.js';

export interface AddChannelMemberInput {
  readonly channelId: string;
  readonly personId: string;
  /** Left out: MEMBER for who comes new; who is a member stays what they are. */
  readonly role?: ChannelRole | null;
}

/** Puts somebody into a channel, or gives a member another role. */
@Injectable()
export class AddChannelMemberCommand {
  constructor(
    private readonly database: Database,
    private readonly channels: ManagedChannels,
    private readonly members: MembersRepository,
    private readonly memberships: Memberships,
    private readonly audit: Audit,
  ) {}

  /**
   * @throws UserError NOT_FOUND for channel or person; FORBIDDEN for who isn't its owner, for EVERYONE, and for new members of a
   * department; BAD_USER_INPUT for former people, guests in open channels and guests as owners; CONFLICT for demoting the last owner
   */
  async run(viewer: Viewer, input: AddChannelMemberInput): Promise<ChannelEntity> {
    return this.database.transaction(async (sql) => {
      const channel = await this.channels.lock(sql, viewer, input.channelId);
      const member = await this.members.find(sql, channel.id, input.personId);
      if (!member || channel.kind === ChannelKind.EVERYONE) assertJoinedByHand(channel);
      const role = input.role ?? member?.role ?? ChannelRole.MEMBER;
      const person = await this.members.holdPerson(sql, viewer, input.personId);
      assertMayBelong(person, channel, role);
      if (member) return this.changeRole(sql, viewer, channel, member, role);
      const after = await this.memberships.add(sql, channel, [person.id], { role });
      await this.audit.record(sql, { actor: viewer, action: 'channel.member-added', subjectId: channel.id, details: { personId: person.id, role } });
      return after;
    });
  }

  private async changeRole(sql: Sql, viewer: Viewer, channel: ChannelEntity, member: ChannelMemberEntity, role: ChannelRole): Promise<ChannelEntity> {
    if (role === member.role) return channel;
    await assertOwnerRemains(sql, this.members, channel, member.personId);
    await this.members.setRole(sql, channel.id, member.personId, role);
    const details = { personId: member.personId, from: member.role, to: role };
    await this.audit.record(sql, { actor: viewer, action: 'channel.member-role-changed', subjectId: channel.id, details });
    return channel;
  }
}
