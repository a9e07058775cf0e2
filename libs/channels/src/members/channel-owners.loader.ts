import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import type { PersonEntity } from '#people';
import { Database, groupedInOrder } from '#platform';
import { MembersRepository } from './members.repository.js';

/** A channel's owners, by its UUID. */
@Injectable()
export class ChannelOwnersLoader extends ViewerLoader<string, PersonEntity[]> {
  constructor(
    private readonly database: Database,
    private readonly members: MembersRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, channelIds: readonly string[]): Promise<PersonEntity[][]> {
    return groupedInOrder(channelIds, await this.members.owners(this.database, viewer, channelIds), (owner) => owner.channelId);
  }
}
