import { Context, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Person, type PersonEntity } from '#people';
import { encodeId } from '#platform';
import type { ChannelEntity } from '../channels/channel.entity.js';
import { Channel } from '../channels/channel.type.js';
import { EVERYONE_CHANNEL, holdsEverybody } from '../channels/everyone-channel.js';
import { ChannelOwnersLoader } from '../members/channel-role.loader.js';
import { EveryoneCountLoader } from '../members/everyone-count.loader.js';
import { ChannelRecord } from './channel-record.type.js';
import type { ChannelRecordRow } from './channel-records.repository.js';

@Resolver(() => ChannelRecord)
export class ChannelRecordFieldsResolver {
  constructor(
    private readonly ownersOf: ChannelOwnersLoader,
    private readonly everyone: EveryoneCountLoader,
  ) {}

  // Another type of id than the channel's own, which is of those alone who read the channel.
  @ResolveField(() => ID, { description: 'A TypeID, such as channelrecord_01h2xcejqtf2nbrexx3vqjhp41.' })
  id(@Parent() record: ChannelRecordRow): string {
    return encodeId('channelrecord', record.id);
  }

  @ResolveField(() => Channel, { nullable: true, description: 'The channel, where you read it; null for private ones that you do not belong to.' })
  channel(@Parent() record: ChannelRecordRow): ChannelEntity | null {
    return record.readable ? record : null;
  }

  @ResolveField(() => Int, { description: 'How many people belong to it.' })
  memberCount(@Parent() record: ChannelRecordRow, @Context() context: RequestContext): Promise<number> | number {
    return holdsEverybody(record) ? this.everyone.load(context, EVERYONE_CHANNEL) : record.memberCount;
  }

  @ResolveField(() => [Person], { description: 'Who looks after it, the longest-standing first.' })
  owners(@Parent() record: ChannelRecordRow, @Context() context: RequestContext): Promise<PersonEntity[]> {
    return this.ownersOf.load(context, record.id);
  }
}
