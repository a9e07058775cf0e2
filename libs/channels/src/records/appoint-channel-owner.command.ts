import { Injectable } from '@nestjs/common';
import { systemViewer, type Viewer } from '#access';
import { Audit } from '#audit';
import type { PersonEntity } from '#people';
import { Database, said, type Sql, UserError } from '#platform';
import { ChannelRole } from '../members/channel-role.js';
import { assertJoinedByHand, assertMayBelong } from '../members/member.policy.js';
import { MembersRepository } from '../members/members.repository.js';
import { Memberships } from '../members/memberships.js';
import { type ChannelRecordRow } from './channel-records.repository.js';
import { ManagedRecords, nameOf } from './managed-records.js';

/**
 * Has somebody look after a channel. Of a private one that the administrator doesn't belong to this opens nothing to themselves, and to
 * others only where nobody is left who could: its members come first.
 */
@Injectable()
export class AppointChannelOwnerCommand {
  constructor(
    private readonly database: Database,
    private readonly records: ManagedRecords,
    private readonly members: MembersRepository,
    private readonly memberships: Memberships,
    private readonly audit: Audit,
  ) {}

  /** @throws UserError NOT_FOUND; BAD_USER_INPUT for guests and former people; FORBIDDEN for oneself and EVERYONE; CONFLICT where they own it already, or others could */
  async run(viewer: Viewer, channelId: string, personId: string): Promise<ChannelRecordRow> {
    return this.database.transaction(async (sql) => {
      const record = await this.records.lock(sql, viewer, channelId);
      const member = await this.members.find(sql, channelId, personId);
      if (member?.role === ChannelRole.OWNER) throw new UserError('CONFLICT', 'They look after it already.', 'personId');
      const person = await this.members.holdPerson(sql, systemViewer, personId);
      assertMayBelong(person, { ...record, name: nameOf(record) }, ChannelRole.OWNER);
      const after = member ? record : await this.bringIn(sql, viewer, record, person);
      if (member) await this.members.setRole(sql, channelId, personId, ChannelRole.OWNER);
      await this.audit.record(sql, { actor: viewer, action: 'channel.owner-appointed', subjectId: channelId, details: { personId, member: member !== undefined } });
      return after;
    });
  }

  private async bringIn(sql: Sql, viewer: Viewer, record: ChannelRecordRow, person: PersonEntity): Promise<ChannelRecordRow> {
    if (record.readable) assertJoinedByHand(record);
    else if (person.id === viewer.personId) throw new UserError('FORBIDDEN', 'You can’t let yourself into a private channel; have another administrator do it.', 'personId');
    else if (await this.members.longestStanding(sql, record.id)) {
      throw new UserError('CONFLICT', said`${nameOf(record)} has employees among its members; its owner must be one of them.`, 'personId');
    }
    return { ...(await this.memberships.add(sql, record, [person.id], { role: ChannelRole.OWNER })), readable: record.readable };
  }
}
