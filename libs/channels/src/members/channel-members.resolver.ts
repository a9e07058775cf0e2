import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type RequestContext, type Viewer } from '#access';
import { Person, personConnection, PersonConnection, type PersonConnectionOf, type PersonEntity } from '#people';
import { Database, PageArgs, parsePage } from '#platform';
import type { ChannelEntity } from '../channels/channel.entity.js';
import { Channel } from '../channels/channel.type.js';
import { EVERYONE_CHANNEL } from '../channels/everyone-channel.js';
import { ChannelOwnersLoader } from './channel-owners.loader.js';
import { EveryoneCountLoader } from './everyone-count.loader.js';
import { MembersRepository } from './members.repository.js';

/** Who belongs to a channel. */
@Resolver(() => Channel)
export class ChannelMembersResolver {
  constructor(
    private readonly database: Database,
    private readonly repository: MembersRepository,
    private readonly everyone: EveryoneCountLoader,
    private readonly ownersOf: ChannelOwnersLoader,
  ) {}

  @ResolveField(() => Int, { description: 'How many people belong to it.' })
  memberCount(@Parent() channel: ChannelEntity, @Context() context: RequestContext): Promise<number> | number {
    return channel.id === EVERYONE_CHANNEL ? this.everyone.load(context, EVERYONE_CHANNEL) : channel.memberCount;
  }

  @ResolveField(() => [Person], { description: 'Who looks after it, the longest-standing first.' })
  owners(@Parent() channel: ChannelEntity, @Context() context: RequestContext): Promise<PersonEntity[]> {
    return this.ownersOf.load(context, channel.id);
  }

  @ResolveField(() => PersonConnection, { description: 'Who belongs to it, in the order in which people came to the company.' })
  async members(@Parent() channel: ChannelEntity, @Args() args: PageArgs, @CurrentViewer() viewer: Viewer): Promise<PersonConnectionOf> {
    const page = parsePage(args);
    return personConnection(page, await this.repository.list(this.database, viewer, channel, page));
  }
}
