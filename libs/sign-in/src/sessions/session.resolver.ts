import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type Viewer } from '#access';
import { decodeId, encodeId } from '#platform';
import { EndSessionCommand } from './end-session.command.js';
import { EndSessionInput, EndSessionPayload } from './session.type.js';

@Resolver()
export class SessionResolver {
  constructor(private readonly end: EndSessionCommand) {}

  @Mutation(() => EndSessionPayload, { description: 'Ends one of your sessions, or all of them. Takes effect with the next request. Takes a session: a token ends none.' })
  @Allow('write', undefined, { session: true })
  async endSession(@Args('input') input: EndSessionInput, @CurrentViewer() viewer: Viewer): Promise<EndSessionPayload> {
    const ended = await this.end.run(viewer, {
      ...(input.sessionId == null ? {} : { sessionId: decodeId('session', input.sessionId, 'sessionId') }),
      ...(input.all == null ? {} : { all: input.all }),
    });
    return { endedIds: ended.map((id) => encodeId('session', id)) };
  }
}
