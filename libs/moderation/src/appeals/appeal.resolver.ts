import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type RequestContext, type Viewer } from '#access';
import { Person, type PersonEntity, PersonLoader } from '#people';
import { Database, decodeId, notFound } from '#platform';
import { ReceivedDecisionsRepository } from '../received/received-decisions.repository.js';
import { AppealDecisionCommand } from './appeal-decision.command.js';
import { Appeal, AppealDecisionInput, AppealDecisionPayload } from './appeal.type.js';

/** Asking moderators to look again. */
@Resolver(() => Appeal)
export class AppealResolver {
  constructor(
    private readonly database: Database,
    private readonly command: AppealDecisionCommand,
    private readonly received: ReceivedDecisionsRepository,
    private readonly people: PersonLoader,
  ) {}

  @Mutation(() => AppealDecisionPayload, {
    description: 'Ask moderators to look again at what they decided about what you wrote, once. Until they decide anew it stays as it is. CONFLICT where it was asked before.',
  })
  @Allow('write')
  async appealDecision(@Args('input') input: AppealDecisionInput, @CurrentViewer() viewer: Viewer): Promise<AppealDecisionPayload> {
    const id = decodeId('decision', input.decisionId, 'decisionId');
    await this.command.run(viewer, id, input.words);
    const decision = await this.received.find(this.database, viewer, id);
    if (!decision) throw notFound('decision', 'decisionId');
    return { decision };
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who asked.' })
  person(@Parent() { personId }: Appeal, @Context() context: RequestContext): Promise<PersonEntity | null> {
    return this.people.load(context, personId);
  }
}
