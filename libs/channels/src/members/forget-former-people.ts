import { Injectable, type OnModuleInit } from '@nestjs/common';
import { personLeft } from '#people';
import { EventHandlers } from '#platform';
import { ChannelRole } from './channel-role.js';
import { Memberships } from './memberships.js';
import { MembershipsOfPerson } from './memberships-of-person.js';
import { OwnerHeirs } from './owner-heirs.js';

/** Takes who left the company out of all channels. What they could read ended when they left; this is the members' list. */
@Injectable()
export class ForgetFormerPeople implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly theirs: MembershipsOfPerson,
    private readonly memberships: Memberships,
    private readonly heirs: OwnerHeirs,
  ) {}

  onModuleInit(): void {
    this.handlers.register({ name: 'channels.forget-former-people', event: personLeft, handle: ({ payload }) => this.run(payload.personId) });
  }

  private run(personId: string): Promise<void> {
    return this.theirs.each(personId, async (sql, channel, { role }) => {
      await this.memberships.remove(sql, channel, [personId]);
      if (role === ChannelRole.OWNER) await this.heirs.inherit(sql, channel.id, personId);
    });
  }
}
