import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import type { PersonEntity } from '#people';
import { Database, groupedInOrder } from '#platform';
import { ChannelRole } from './channel-role.js';
import { MembersRepository } from './members.repository.js';

/** Who has a role in a channel, by its UUID. */
abstract class ChannelRoleLoader extends ViewerLoader<string, PersonEntity[]> {
  protected abstract readonly role: ChannelRole;

  constructor(
    private readonly database: Database,
    private readonly members: MembersRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, channelIds: readonly string[]): Promise<PersonEntity[][]> {
    return groupedInOrder(channelIds, await this.members.inRole(this.database, viewer, this.role, channelIds), (member) => member.channelId);
  }
}

@Injectable()
export class ChannelOwnersLoader extends ChannelRoleLoader {
  protected readonly role = ChannelRole.OWNER;

  constructor(database: Database, members: MembersRepository) {
    super(database, members);
  }
}

@Injectable()
export class ChannelPublishersLoader extends ChannelRoleLoader {
  protected readonly role = ChannelRole.PUBLISHER;

  constructor(database: Database, members: MembersRepository) {
    super(database, members);
  }
}
