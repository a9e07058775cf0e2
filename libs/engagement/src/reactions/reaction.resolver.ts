import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type RequestContext, type Viewer } from '#access';
import { notFound } from '#platform';
import { type Subject, Subjects } from '../subjects/subjects.js';
import { ReactCommand } from './react.command.js';
import { ReactInput, ReactPayload, UnreactInput } from './reaction.type.js';

@Resolver()
export class ReactionResolver {
  constructor(
    private readonly command: ReactCommand,
    private readonly subjects: Subjects,
  ) {}

  @Mutation(() => ReactPayload, { description: 'React to a post or an article. You have one reaction to each; another takes its place.' })
  @Allow('write')
  async react(@Args('input') input: ReactInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<ReactPayload> {
    return this.asNow(context, await this.command.react(viewer, input.subjectId, input.emoji));
  }

  @Mutation(() => ReactPayload, { description: 'Take your reaction back.' })
  @Allow('write')
  async unreact(@Args('input') input: UnreactInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<ReactPayload> {
    return this.asNow(context, await this.command.unreact(viewer, input.subjectId));
  }

  private async asNow(context: RequestContext, subject: Subject): Promise<ReactPayload> {
    const row = await this.subjects.load(context, subject);
    if (!row) throw notFound(subject.kind.toLowerCase(), 'subjectId');
    return { subject: row };
  }
}
