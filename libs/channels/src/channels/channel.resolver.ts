import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, mayWrite, type RequestContext, type Viewer } from '#access';
import { connectionOf, type ConnectionOf, Database, decodeId, ForwardPageArgs, listOf, parsePage } from '#platform';
import { ChannelAsNow } from './channel-as-now.js';
import { ChannelConnection } from './channel-connection.type.js';
import { ChannelKind } from './channel-kind.js';
import { SLUG } from './channel-slug.js';
import type { ChannelEntity } from './channel.entity.js';
import { ChannelFilter, ChannelPayload, CreateChannelInput, CreateChannelPayload, selectionFrom, UpdateChannelInput } from './channel.inputs.js';
import { mayCreate } from './channel.policy.js';
import { Channel } from './channel.type.js';
import { ChannelsRepository } from './channels.repository.js';
import { CreateChannelCommand } from './create-channel.command.js';
import { UpdateChannelCommand } from './update-channel.command.js';

@Resolver(() => Channel)
export class ChannelResolver {
  constructor(
    private readonly database: Database,
    private readonly repository: ChannelsRepository,
    private readonly create: CreateChannelCommand,
    private readonly update: UpdateChannelCommand,
    private readonly asNow: ChannelAsNow,
  ) {}

  @Query(() => Channel, { nullable: true, description: 'A channel by its slug; null where there is none that you may read.' })
  @Allow('read')
  async channel(@Args('slug', { description: 'Its name in addresses; EVERYONE is everyone.' }) slug: string, @CurrentViewer() viewer: Viewer): Promise<ChannelEntity | null> {
    return (await this.repository.bySlug(this.database, viewer, slug)) ?? null;
  }

  @Query(() => ChannelConnection, { description: 'The channels you may read, by slug.' })
  @Allow('read')
  async channels(
    @Args('filter', { type: () => ChannelFilter, nullable: true, description: 'Which channels; left out: all that you may see.' }) filter: ChannelFilter | null,
    @Args() args: ForwardPageArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ConnectionOf<{ cursor: string; node: ChannelEntity }>> {
    const page = parsePage(args, SLUG);
    const slice = await this.repository.list(this.database, viewer, selectionFrom(filter), page);
    return connectionOf(page, slice, (channel) => ({ key: channel.slug, node: channel }));
  }

  @Query(() => [Channel], { complexity: listOf(1_000), description: 'The channels you joined or were put into, by name; at most 1,000. EVERYONE, which is everybody\'s, is left out.' })
  @Allow('read')
  myChannels(@CurrentViewer() viewer: Viewer): Promise<ChannelEntity[]> {
    return this.repository.mine(this.database, viewer);
  }

  @Query(() => Boolean, { description: 'Whether you may make a channel of this kind. Guests make none; what is not made by hand, nobody.' })
  @Allow('read')
  viewerCanCreateChannel(
    @Args('kind', { type: () => ChannelKind, defaultValue: ChannelKind.TOPIC, description: 'TOPIC or BROADCAST.' }) kind: ChannelKind, @CurrentViewer() viewer: Viewer,
  ): boolean {
    return mayWrite(viewer) && mayCreate(viewer, kind);
  }

  @Mutation(() => CreateChannelPayload, { description: 'Makes a channel, which you then own.' })
  @Allow('write')
  async createChannel(@Args('input') input: CreateChannelInput, @CurrentViewer() viewer: Viewer): Promise<CreateChannelPayload> {
    return { channel: await this.create.run(viewer, { ...input }) };
  }

  @Mutation(() => ChannelPayload, { description: 'Changes a channel\'s name, description or visibility; for its owners and administrators.' })
  @Allow('write')
  async updateChannel(@Args('input') input: UpdateChannelInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<ChannelPayload> {
    const channelId = decodeId('channel', input.channelId, 'channelId');
    return { channel: await this.asNow.read(context, await this.update.run(viewer, { ...input, channelId })) };
  }
}
