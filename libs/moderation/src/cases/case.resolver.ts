import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type RequestContext, Role, type Viewer } from '#access';
import { connectionOf, Database, decodeId, ForwardPageArgs, notFound, parsePage } from '#platform';
import { DecideCaseCommand } from '../decisions/decide-case.command.js';
import { DecideCaseInput, DecideCasePayload, ReopenCaseInput } from '../decisions/decision.type.js';
import { CaseLoader } from './case.loader.js';
import { CaseConnection, CaseStatuses } from './case.type.js';
import { CasesRepository } from './cases.repository.js';

@Resolver()
export class CaseResolver {
  constructor(
    private readonly database: Database,
    private readonly lists: CasesRepository,
    private readonly byId: CaseLoader,
    private readonly command: DecideCaseCommand,
  ) {}

  @Query(() => CaseConnection, { description: 'What was reported, the newest first. For moderators, about what others wrote.' })
  @Allow('moderate', Role.MODERATOR)
  async cases(
    @Args('status', { type: () => CaseStatuses, nullable: true, description: 'Those that are this far.' }) status: CaseStatuses | null,
    @Args('appealed', { type: () => Boolean, nullable: true, description: 'Those alone that wait because their authors ask to look again at what was decided, or none of these.' }) appealed: boolean | null,
    @Args() args: ForwardPageArgs, @CurrentViewer() viewer: Viewer,
  ): Promise<object> {
    const page = parsePage(args);
    return connectionOf(page, await this.lists.list(this.database, viewer, { status: status ?? undefined, appealed: appealed ?? undefined }, page), (node) => ({ key: node.id, node }));
  }

  @Mutation(() => DecideCasePayload, { description: 'Decide about what was reported. CONFLICT where another moderator was faster.' })
  @Allow('moderate', Role.MODERATOR)
  async decideCase(@Args('input') input: DecideCaseInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<DecideCasePayload> {
    const id = decodeId('case', input.caseId, 'caseId');
    await this.command.decide(viewer, id, input.decision, input.reason);
    return this.asNow(context, id);
  }

  @Mutation(() => DecideCasePayload, { description: 'Take a decision back: what was hidden or removed is there again until the case is decided anew.' })
  @Allow('moderate', Role.MODERATOR)
  async reopenCase(@Args('input') input: ReopenCaseInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<DecideCasePayload> {
    const id = decodeId('case', input.caseId, 'caseId');
    await this.command.reopen(viewer, id, input.reason);
    return this.asNow(context, id);
  }

  private async asNow(context: RequestContext, id: string): Promise<DecideCasePayload> {
    const found = await this.byId.load(context, id);
    if (!found) throw notFound('case', 'caseId');
    return { case: found };
  }
}
