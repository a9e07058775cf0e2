import { Injectable, type OnModuleInit } from '@nestjs/common';
import { systemViewer } from '#access';
import { personKindChanged } from '#people';
import { EventHandlers } from '#platform';
import { ChannelKind } from '../channels/channel-kind.js';
import { ChannelRole } from './channel-role.js';
import { MembersRepository } from './members.repository.js';
import { Memberships } from './memberships.js';
import { MembershipsOfPerson } from './memberships-of-person.js';
import { OwnerHeirs } from './owner-heirs.js';

/**
 * Takes who became a guest out of open channels, which guests don't belong to, and lets them own none. What they could read there ended
 * when they became one; this is the members' list. Departments' channels follow the directory by themselves.
 */
@Injectable()
export class FollowKinds implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly theirs: MembershipsOfPerson,
    private readonly members: MembersRepository,
    private readonly memberships: Memberships,
    private readonly heirs: OwnerHeirs,
  ) {}

  onModuleInit(): void {
    this.handlers.register({ name: 'channels.follow-kinds', event: personKindChanged, handle: ({ payload }) => this.run(payload.personId) });
  }

  private run(personId: string): Promise<void> {
    return this.theirs.each(personId, async (sql, channel, { role }) => {
      const person = await this.members.holdPerson(sql, systemViewer, personId);
      if (person?.kind !== 'GUEST' || channel.kind === ChannelKind.DEPARTMENT) return;
      if (!channel.private) await this.memberships.remove(sql, channel, [personId]);
      else if (role === ChannelRole.OWNER) await this.members.setRole(sql, channel.id, personId, ChannelRole.MEMBER);
      if (role === ChannelRole.OWNER) await this.heirs.inherit(sql, channel.id, personId);
    });
  }
}
