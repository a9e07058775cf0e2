import { Injectable } from '@nestjs/common';
import { PageLoader, type Under, type Viewer } from '#access';
import type { PersonEntity } from '#people';
import { Database, type Page } from '#platform';
import { MembersRepository } from './members.repository.js';

/** Who belongs to a channel, by its UUID. */
@Injectable()
export class ChannelPeopleLoader extends PageLoader<PersonEntity> {
  constructor(
    private readonly database: Database,
    private readonly members: MembersRepository,
  ) {
    super();
  }

  protected rows(viewer: Viewer, channelIds: readonly string[], page: Page): Promise<Under<PersonEntity>[]> {
    return this.members.ofEach(this.database, viewer, channelIds, page);
  }
}
