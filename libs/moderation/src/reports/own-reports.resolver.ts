import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, personOf, type RequestContext, type Viewer } from '#access';
import { connectionOf, Database, ForwardPageArgs, parsePage } from '#platform';
import { Reportable } from '../cases/case.type.js';
import { CaseSubjects } from '../cases/subjects.js';
import { MOST_NEWS } from '../news/most-news.js';
import { MarkOutcomesSeenCommand } from './mark-outcomes-seen.command.js';
import { MarkOutcomesSeenInput, MarkOutcomesSeenPayload, OwnReport, OwnReportConnection } from './own-report.type.js';
import { type OwnReportRow, OwnReportsRepository } from './own-reports.repository.js';

/** What people have reported, and what became of that. */
@Resolver(() => OwnReport)
export class OwnReportsResolver {
  constructor(
    private readonly database: Database,
    private readonly reports: OwnReportsRepository,
    private readonly seen: MarkOutcomesSeenCommand,
    private readonly subjects: CaseSubjects,
  ) {}

  @Query(() => OwnReportConnection, { description: 'What you have reported, the newest first, and what became of it.' })
  @Allow('read')
  async myReports(@Args() args: ForwardPageArgs, @CurrentViewer() viewer: Viewer): Promise<object> {
    const page = parsePage(args);
    return connectionOf(page, await this.reports.list(this.database, personOf(viewer), page), (node) => ({ key: node.id, node }));
  }

  @Mutation(() => MarkOutcomesSeenPayload, { description: 'Say that you have seen what became of your reports.' })
  @Allow('write')
  async markOutcomesSeen(@Args('input') input: MarkOutcomesSeenInput, @CurrentViewer() viewer: Viewer): Promise<MarkOutcomesSeenPayload> {
    await this.seen.run(viewer, input.until);
    return { newOutcomeCount: await this.reports.newOutcomes(this.database, personOf(viewer), MOST_NEWS) };
  }

  @ResolveField(() => Reportable, { nullable: true, description: 'What you reported, as it is now; null where it is gone, or not yours to read any more.' })
  subject(@Parent() { subjectKind, subjectId }: OwnReportRow, @Context() context: RequestContext): Promise<object | null> {
    return this.subjects.load(context, subjectKind, subjectId);
  }
}
