import { Injectable, type OnModuleInit } from '@nestjs/common';
import { systemViewer } from '#access';
import { personLeft } from '#people';
import { Database, EventHandlers, type Sql } from '#platform';
import { ChannelsRepository } from '../channels/channels.repository.js';
import { ChannelRole } from './channel-role.js';
import { MembersRepository } from './members.repository.js';
import { Memberships } from './memberships.js';
import { OwnerHeirs } from './owner-heirs.js';

/** Takes who left the company out of all channels. What they could read ended when they left; this is the members' list. */
@Injectable()
export class ForgetFormerPeople implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: EventHandlers,
    private readonly channels: ChannelsRepository,
    private readonly members: MembersRepository,
    private readonly memberships: Memberships,
    private readonly heirs: OwnerHeirs,
  ) {}

  onModuleInit(): void {
    this.handlers.register({ name: 'channels.forget-former-people', event: personLeft, handle: ({ payload }) => this.run(payload.personId) });
  }

  async run(personId: string): Promise<void> {
    for (const channelId of await this.members.channelsOf(this.database, personId)) {
      await this.database.transaction((sql) => this.removeFrom(sql, channelId, personId));
    }
  }

  private async removeFrom(sql: Sql, channelId: string, personId: string): Promise<void> {
    const channel = await this.channels.lock(sql, systemViewer, channelId);
    const membership = channel && (await this.members.find(sql, channelId, personId));
    if (!channel || !membership) return;
    await this.memberships.remove(sql, channel, [personId]);
    if (membership.role === ChannelRole.OWNER) await this.heirs.inherit(sql, channelId, personId);
  }
}
