import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import type { ChannelMemberEntity } from './channel-member.entity.js';
import { MembersRepository } from './members.repository.js';

/** The viewer's own membership by the channel's UUID; null where they aren't a member. EVERYONE has no rows. */
@Injectable()
export class MembershipLoader extends ViewerLoader<string, ChannelMemberEntity | null> {
  constructor(
    private readonly database: Database,
    private readonly members: MembersRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, channelIds: readonly string[]): Promise<(ChannelMemberEntity | null)[]> {
    if (!viewer.personId) return channelIds.map(() => null);
    return inOrder(channelIds, await this.members.ofPerson(this.database, viewer.personId, channelIds), (row) => row.channelId);
  }
}
