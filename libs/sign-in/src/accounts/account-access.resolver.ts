import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { PersonAccount, type PersonEntity } from '#people';
import { DateTime } from '#platform';
import { AccountAccessLoader } from './account-access.loader.js';

@Resolver(() => PersonAccount)
export class AccountAccessResolver {
  constructor(private readonly access: AccountAccessLoader) {}

  @ResolveField(() => Int, { description: 'In how many browsers they are signed in.' })
  async sessionCount(@Parent() { id }: PersonEntity, @Context() context: RequestContext): Promise<number> {
    return (await this.access.load(context, id)).sessionCount;
  }

  @ResolveField(() => Int, { description: 'How many valid tokens they have.' })
  async tokenCount(@Parent() { id }: PersonEntity, @Context() context: RequestContext): Promise<number> {
    return (await this.access.load(context, id)).tokenCount;
  }

  @ResolveField(() => DateTime, { nullable: true, description: 'When a session of theirs was last used, exact to five minutes; null where there is none.' })
  async lastSeenAt(@Parent() { id }: PersonEntity, @Context() context: RequestContext): Promise<Date | null> {
    return (await this.access.load(context, id)).lastSeenAt;
  }
}
