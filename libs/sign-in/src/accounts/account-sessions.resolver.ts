import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, Role, type Viewer } from '#access';
import { decodeId } from '#platform';
import { EndSessionsOfPersonInput, EndSessionsOfPersonPayload } from './account-access.inputs.js';
import { EndSessionsOfPersonCommand } from './end-sessions-of-person.command.js';

@Resolver()
export class AccountSessionsResolver {
  constructor(private readonly end: EndSessionsOfPersonCommand) {}

  @Mutation(() => EndSessionsOfPersonPayload, { description: 'Signs somebody out everywhere, with their next request; for administrators.' })
  @Allow('admin', Role.ADMINISTRATOR)
  async endSessionsOfPerson(@Args('input') input: EndSessionsOfPersonInput, @CurrentViewer() viewer: Viewer): Promise<EndSessionsOfPersonPayload> {
    return { ...(await this.end.run(viewer, decodeId('person', input.personId, 'personId'), { withTokens: input.withTokens ?? true })) };
  }
}
