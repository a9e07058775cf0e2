import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, NodeSources, personOf, type RequestContext, type Viewer } from '#access';
import { connectionOf, Database, decodeId, ForwardPageArgs, notFound, parsePage } from '#platform';
import { MuteCommand } from './mute.command.js';
import { MuteLoader } from './mute.loader.js';
import { MuteConnection, MuteInput, MutePayload, UnmuteInput, UnmutePayload } from './mute.type.js';
import { subjectIdOf } from './mute-fields.resolver.js';
import { MutesRepository } from './mutes.repository.js';

@Resolver()
export class MuteResolver {
  constructor(
    private readonly database: Database,
    private readonly lists: MutesRepository,
    private readonly command: MuteCommand,
    private readonly byId: MuteLoader,
    private readonly nodes: NodeSources,
  ) {}

  @Query(() => MuteConnection, { description: 'What you mute, the latest first.' })
  @Allow('read')
  async mutes(@Args() args: ForwardPageArgs, @CurrentViewer() viewer: Viewer): Promise<object> {
    const page = parsePage(args);
    return connectionOf(page, await this.lists.list(this.database, personOf(viewer), page), (node) => ({ key: node.id, node }));
  }

  @Mutation(() => MutePayload, { description: 'Keep something out of your Home, for a time or for good; at most 1,000 things. What you mute already gets the new end.' })
  @Allow('write')
  async mute(@Args('input') input: MuteInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<MutePayload> {
    const mute = await this.byId.load(context, await this.command.mute(viewer, input));
    if (!mute) throw notFound('mute', 'subjectId');
    return { mute };
  }

  @Mutation(() => UnmutePayload, { description: 'Let something into your Home again.' })
  @Allow('write')
  async unmute(@Args('input') input: UnmuteInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<UnmutePayload> {
    const subjectId = subjectIdOf(await this.command.unmute(viewer, decodeId('mute', input.muteId, 'muteId')));
    return { unmutedId: input.muteId, subject: subjectId === undefined ? null : await this.nodes.find(context, subjectId) };
  }
}
