import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type RequestContext, withTypeName } from '#access';
import { ChannelLoader } from '#channels';
import { PersonLoader } from '#people';
import { Node } from '#platform';
import { TagLoader } from '#tags';
import type { ReasonRow } from './home-reasons.repository.js';
import { Reason } from './home-timeline.type.js';

@Resolver(() => Reason)
export class ReasonFieldsResolver {
  constructor(
    private readonly people: PersonLoader,
    private readonly channels: ChannelLoader,
    private readonly tags: TagLoader,
  ) {}

  @ResolveField(() => Node, { nullable: true })
  async source(@Parent() reason: ReasonRow, @Context() context: RequestContext): Promise<object | null> {
    if (!reason.sourceId) return null;
    if (reason.kind === 'FOLLOWED_TAG') return withTypeName(await this.tags.load(context, reason.sourceId), 'Tag');
    if (reason.kind === 'JOINED_CHANNEL') return withTypeName(await this.channels.load(context, reason.sourceId), 'Channel');
    return withTypeName(await this.people.load(context, reason.sourceId), 'Person');
  }
}
