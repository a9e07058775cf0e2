import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Channel, type ChannelEntity, ChannelLoader } from '#channels';
import { Person, type PersonEntity, PersonLoader } from '#people';
import type { CaseEntity } from './case.entity.js';
import { EarlierCasesLoader } from './case.loader.js';
import { Case, Reportable } from './case.type.js';
import { CaseSubjects } from './subjects.js';

/** What a case is about. */
@Resolver(() => Case)
export class CaseFieldsResolver {
  constructor(
    private readonly subjects: CaseSubjects,
    private readonly people: PersonLoader,
    private readonly channels: ChannelLoader,
    private readonly earlierCases: EarlierCasesLoader,
  ) {}

  @ResolveField(() => Reportable, { nullable: true, description: 'The post or article as it is now; null where you may not read it there, or it is gone. The snapshots have it.' })
  subject(@Parent() { subjectKind, subjectId }: CaseEntity, @Context() context: RequestContext): Promise<object | null> {
    return this.subjects.load(context, subjectKind, subjectId);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who wrote it.' })
  author(@Parent() { authorId }: CaseEntity, @Context() context: RequestContext): Promise<PersonEntity | null> {
    return this.people.load(context, authorId);
  }

  @ResolveField(() => Channel, { nullable: true, description: 'Where it is; null where you may not read that.' })
  channel(@Parent() { channelId }: CaseEntity, @Context() context: RequestContext): Promise<ChannelEntity | null> {
    return this.channels.load(context, channelId);
  }

  @ResolveField(() => [Case], { description: 'Earlier cases about the same, the newest first.' })
  earlier(@Parent() { id }: CaseEntity, @Context() context: RequestContext): Promise<CaseEntity[]> {
    return this.earlierCases.load(context, id);
  }
}
