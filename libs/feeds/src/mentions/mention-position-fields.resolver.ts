import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type RequestContext, viewerOf } from '#access';
import { Database } from '#platform';
import { MOST_COUNTED, type ReadTo } from '#stream';
import { MentionPosition } from './mention-position.type.js';
import { MentionsRepository } from './mentions.repository.js';

@Resolver(() => MentionPosition)
export class MentionPositionFieldsResolver {
  constructor(
    private readonly database: Database,
    private readonly mentions: MentionsRepository,
  ) {}

  /** One page of keys, however many there are. */
  @ResolveField(() => Int)
  async newCount(@Parent() { streamKey }: ReadTo, @Context() context: RequestContext): Promise<number> {
    const page = { limit: MOST_COUNTED, forward: streamKey === undefined, cursor: streamKey };
    return (await this.mentions.page(this.database, viewerOf(context), page)).items.length;
  }
}
