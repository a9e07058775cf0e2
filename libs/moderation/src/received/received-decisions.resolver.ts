import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, personOf, type RequestContext, type Viewer } from '#access';
import { connectionOf, Database, encodeId, ForwardPageArgs, parsePage } from '#platform';
import { Appeal } from '../appeals/appeal.type.js';
import { Reportable } from '../cases/case.type.js';
import { CaseSubjects } from '../cases/subjects.js';
import { MOST_NEWS } from '../news/most-news.js';
import { MarkDecisionsSeenCommand } from './mark-decisions-seen.command.js';
import { DecidedContent, MarkDecisionsSeenInput, MarkDecisionsSeenPayload, ReceivedDecision, ReceivedDecisionConnection } from './received-decision.type.js';
import { type ReceivedDecisionRow, ReceivedDecisionsRepository } from './received-decisions.repository.js';

/** What moderators decided about what people wrote, for them. */
@Resolver(() => ReceivedDecision)
export class ReceivedDecisionsResolver {
  constructor(
    private readonly database: Database,
    private readonly decisions: ReceivedDecisionsRepository,
    private readonly seen: MarkDecisionsSeenCommand,
    private readonly subjects: CaseSubjects,
  ) {}

  @Query(() => ReceivedDecisionConnection, { description: 'What moderators hid or removed of what you wrote, alone or with others, the newest first, and what became of that.' })
  @Allow('read')
  async receivedDecisions(@Args() args: ForwardPageArgs, @CurrentViewer() viewer: Viewer): Promise<object> {
    const page = parsePage(args);
    personOf(viewer);
    return connectionOf(page, await this.decisions.list(this.database, viewer, page), (node) => ({ key: node.id, node }));
  }

  @Mutation(() => MarkDecisionsSeenPayload, { description: 'Say that you have seen what was decided about what you wrote.' })
  @Allow('write')
  async markDecisionsSeen(@Args('input') input: MarkDecisionsSeenInput, @CurrentViewer() viewer: Viewer): Promise<MarkDecisionsSeenPayload> {
    await this.seen.run(viewer, input.until);
    return { newDecisionCount: await this.decisions.countNew(this.database, viewer, MOST_NEWS) };
  }

  @ResolveField()
  id(@Parent() decision: ReceivedDecisionRow): string {
    return encodeId('decision', decision.id);
  }

  @ResolveField(() => DecidedContent, { nullable: true, description: 'What it is about, as it was when it was decided about; null for an article in a channel that you don’t read any more.' })
  content(@Parent() { content, channelId }: ReceivedDecisionRow): DecidedContent | null {
    return content && { ...content, createdAt: new Date(content.createdAt), channelId };
  }

  @ResolveField(() => Reportable, { nullable: true, description: 'What it is about, as it is now; null where it was removed or deleted, or isn’t yours to read any more.' })
  subject(@Parent() { subjectKind, subjectId }: ReceivedDecisionRow, @Context() context: RequestContext): Promise<object | null> {
    return this.subjects.load(context, subjectKind, subjectId);
  }

  @ResolveField(() => Appeal, { nullable: true, description: 'That you, or who wrote it with you, asked moderators to look again.' })
  appeal(@Parent() { words, appealedAt, appellantId, outcome, answer, answeredAt }: ReceivedDecisionRow): object | null {
    return words === null ? null : { words, createdAt: appealedAt, personId: appellantId, outcome, answer, answeredAt };
  }
}
