import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { PersonAccount, type PersonEntity } from '#people';
import { AccountChannelsLoader } from './account-channels.loader.js';

/** What somebody would lose; told as numbers, as which private channels there are is nobody's but their members'. */
@Resolver(() => PersonAccount)
export class AccountChannelsResolver {
  constructor(private readonly channels: AccountChannelsLoader) {}

  @ResolveField(() => Int, { description: 'To how many channels they belong, without EVERYONE.' })
  async channelCount(@Parent() { id }: PersonEntity, @Context() context: RequestContext): Promise<number> {
    return (await this.channels.load(context, id)).channelCount;
  }

  @ResolveField(() => Int, { description: 'How many of these are private.' })
  async privateChannelCount(@Parent() { id }: PersonEntity, @Context() context: RequestContext): Promise<number> {
    return (await this.channels.load(context, id)).privateChannelCount;
  }

  @ResolveField(() => Int, { description: 'How many of these they alone own: when they go, the employee who has been there for longest does.' })
  async soleOwnedChannelCount(@Parent() { id }: PersonEntity, @Context() context: RequestContext): Promise<number> {
    return (await this.channels.load(context, id)).soleOwnedChannelCount;
  }
}
