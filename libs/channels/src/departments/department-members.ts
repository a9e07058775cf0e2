import { Injectable } from '@nestjs/common';
import type { DepartmentEntity } from '#people';
import type { Sql } from '#platform';
import type { ChannelEntity } from '../channels/channel.entity.js';
import { ChannelRole } from '../members/channel-role.js';
import { MembersRepository } from '../members/members.repository.js';
import { Memberships } from '../members/memberships.js';

interface DepartmentChannel {
  readonly department: DepartmentEntity;
  readonly channel: ChannelEntity;
}

/** Members of a department's channel, whom the directory puts there. */
@Injectable()
export class DepartmentMembers {
  constructor(
    private readonly members: MembersRepository,
    private readonly memberships: Memberships,
  ) {}

  async add(sql: Sql, { department, channel }: DepartmentChannel, personIds: readonly string[]): Promise<void> {
    await this.memberships.add(sql, channel, personIds, { byDirectory: true });
    // Does nothing where the head isn't a member.
    if (department.headId) await this.members.setRole(sql, channel.id, department.headId, ChannelRole.OWNER);
  }

  async remove(sql: Sql, { channel }: DepartmentChannel, personIds: readonly string[]): Promise<void> {
    await this.memberships.remove(sql, channel, personIds);
  }
}
