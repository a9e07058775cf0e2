import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import type { AuditEntryEntity } from '#audit';
import { AuditEntry } from '#people';
import type { ChannelEntity } from '../channels/channel.entity.js';
import { ChannelLoader } from '../channels/channel.loader.js';
import { Channel } from '../channels/channel.type.js';

@Resolver(() => AuditEntry)
export class AuditEntryChannelResolver {
  constructor(private readonly channels: ChannelLoader) {}

  @ResolveField(() => Channel, { nullable: true, description: 'The channel to which it was done, where you read it.' })
  channel(@Parent() { subjectId, action }: AuditEntryEntity, @Context() context: RequestContext): Promise<ChannelEntity | null> | null {
    return subjectId && action.startsWith('channel.') ? this.channels.load(context, subjectId) : null;
  }
}
