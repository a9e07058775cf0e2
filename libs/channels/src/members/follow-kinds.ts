import { Injectable, type OnModuleInit } from '@nestjs/common';
import { systemViewer } from '#access';
import { personKindChanged } from '#people';
import { Database, EventHandlers, type Sql } from '#platform';
import { ChannelKind } from '../channels/channel-kind.js';
import { ChannelsRepository } from '../channels/channels.repository.js';
import { ChannelRole } from './channel-role.js';
import { MembersRepository } from './members.repository.js';
import { Memberships } from './memberships.js';
import { OwnerHeirs } from './owner-heirs.js';

/**
 * Takes who became a guest out of open channels, which guests don't belong to, and lets them own none. What they could read there ended
 * when they became one; this is the members' list. Departments' channels follow the directory by themselves.
 */
@Injectable()
export class FollowKinds implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: EventHandlers,
    private readonly channels: ChannelsRepository,
    private readonly members: MembersRepository,
    private readonly memberships: Memberships,
    private readonly heirs: OwnerHeirs,
  ) {}

  onModuleInit(): void {
    this.handlers.register({ name: 'channels.follow-kinds', event: personKindChanged, handle: ({ payload }) => this.run(payload.personId) });
  }

  async run(personId: string): Promise<void> {
    for (const channelId of await this.members.channelsOf(this.database, personId)) {
      await this.database.transaction((sql) => this.follow(sql, channelId, personId));
    }
  }

  private async follow(sql: Sql, channelId: string, personId: string): Promise<void> {
    const channel = await this.channels.lock(sql, systemViewer, channelId);
    const person = await this.members.holdPerson(sql, systemViewer, personId);
    const membership = channel && (await this.members.find(sql, channelId, personId));
    if (!channel || !membership || person?.kind !== 'GUEST' || channel.kind === ChannelKind.DEPARTMENT) return;
    if (!channel.private) await this.memberships.remove(sql, channel, [personId]);
    else if (membership.role === ChannelRole.OWNER) await this.members.setRole(sql, channelId, personId, ChannelRole.MEMBER);
    if (membership.role === ChannelRole.OWNER) await this.heirs.inherit(sql, channelId, personId);
  }
}
