import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type RequestContext, type Viewer } from '#access';
import { notFound } from '#platform';
import { CaseSubjects } from '../cases/subjects.js';
import { ReportContentCommand } from './report-content.command.js';
import { ReportContentInput, ReportContentPayload } from './report.type.js';

@Resolver()
export class ReportResolver {
  constructor(
    private readonly command: ReportContentCommand,
    private readonly subjects: CaseSubjects,
  ) {}

  @Mutation(() => ReportContentPayload, {
    description: 'Tell the moderators that something is not right. They see it as it is now, with the post that it answers or quotes, wherever it stands; its author does not hear who reported it.',
  })
  @Allow('write')
  async reportContent(
    @Args('input') input: ReportContentInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext,
  ): Promise<ReportContentPayload> {
    const { kind, subjectId, alreadyReported } = await this.command.run(viewer, { ...input, comment: input.comment ?? '' });
    const subject = await this.subjects.load(context, kind, subjectId);
    if (!subject) throw notFound(kind.toLowerCase(), 'subjectId');
    return { subject, alreadyReported };
  }
}
