import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Person, personConnection, PersonConnection, type PersonConnectionOf, type PersonEntity } from '#people';
import { PageArgs, parsePage } from '#platform';
import { ChannelKind } from '../channels/channel-kind.js';
import type { ChannelEntity } from '../channels/channel.entity.js';
import { Channel } from '../channels/channel.type.js';
import { EVERYONE_CHANNEL, holdsEverybody } from '../channels/everyone-channel.js';
import { ChannelPeopleLoader } from './channel-people.loader.js';
import { ChannelOwnersLoader, ChannelPublishersLoader } from './channel-role.loader.js';
import { EveryoneCountLoader } from './everyone-count.loader.js';

/** Who belongs to a channel. */
@Resolver(() => Channel)
export class ChannelMembersResolver {
  constructor(
    private readonly people: ChannelPeopleLoader,
    private readonly everyone: EveryoneCountLoader,
    private readonly ownersOf: ChannelOwnersLoader,
    private readonly publishersOf: ChannelPublishersLoader,
  ) {}

  @ResolveField(() => Int, { description: 'How many people belong to it.' })
  memberCount(@Parent() channel: ChannelEntity, @Context() context: RequestContext): Promise<number> | number {
    return holdsEverybody(channel) ? this.everyone.load(context, EVERYONE_CHANNEL) : channel.memberCount;
  }

  @ResolveField(() => [Person], { description: 'Who looks after it, the longest-standing first.' })
  owners(@Parent() channel: ChannelEntity, @Context() context: RequestContext): Promise<PersonEntity[]> {
    return this.ownersOf.load(context, channel.id);
  }

  @ResolveField(() => [Person], { description: 'Of a BROADCAST channel: who starts posts in it beside its owners, the longest-standing first. Of others none.' })
  publishers(@Parent() channel: ChannelEntity, @Context() context: RequestContext): Promise<PersonEntity[]> | PersonEntity[] {
    return channel.kind === ChannelKind.BROADCAST ? this.publishersOf.load(context, channel.id) : [];
  }

  @ResolveField(() => PersonConnection, { description: 'Who belongs to it, in the order in which people came to the company.' })
  async members(@Parent() channel: ChannelEntity, @Args() args: PageArgs, @Context() context: RequestContext): Promise<PersonConnectionOf> {
    const page = parsePage(args);
    return personConnection(page, await this.people.page(context, channel.id, page));
  }
}
