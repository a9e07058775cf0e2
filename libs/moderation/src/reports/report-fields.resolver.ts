import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Person, type PersonEntity, PersonLoader } from '#people';
import type { ReportEntity } from './report.entity.js';
import { Report } from './report.type.js';

@Resolver(() => Report)
export class ReportFieldsResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => Person, { nullable: true, description: 'Who reported it. Only moderators see that.' })
  reporter(@Parent() report: ReportEntity, @Context() context: RequestContext): Promise<PersonEntity | null> {
    return this.people.load(context, report.reporterId);
  }
}
