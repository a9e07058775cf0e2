import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type RequestContext, type Viewer } from '#access';
import { Database, listOf, PageArgs, parsePage } from '#platform';
import { personConnection, type PersonConnectionOf } from '../people/person-connection.js';
import { PersonConnection } from '../people/person-connection.type.js';
import type { PersonEntity } from '../people/person.entity.js';
import { Person } from '../people/person.type.js';
import { ReportCountLoader } from './report-count.loader.js';
import { ReportingLineLoader } from './reporting-line.loader.js';
import { ReportingRepository } from './reporting.repository.js';
import { ReportsLoader } from './reports.loader.js';

/** Who reports to whom: a person's line upwards, and downwards one level at a time. */
@Resolver(() => Person)
export class ReportingResolver {
  constructor(
    private readonly database: Database,
    private readonly reporting: ReportingRepository,
    private readonly lines: ReportingLineLoader,
    private readonly counts: ReportCountLoader,
    private readonly reportsOf: ReportsLoader,
  ) {}

  @ResolveField(() => [Person], {
    complexity: listOf(8),
    description: 'Their manager, the manager’s manager and so on to the top, as far as you may see each of them.',
  })
  reportingLine(@Parent() person: PersonEntity, @Context() context: RequestContext): Promise<PersonEntity[]> {
    return this.lines.load(context, person.id);
  }

  @ResolveField(() => PersonConnection, { description: 'Who reports to them, in the order in which people came.' })
  async reports(@Parent() person: PersonEntity, @Args() args: PageArgs, @Context() context: RequestContext): Promise<PersonConnectionOf> {
    const page = parsePage(args);
    return personConnection(page, await this.reportsOf.page(context, person.id, page));
  }

  @ResolveField(() => Int, { description: 'How many report to them directly, of those whom you may see.' })
  reportCount(@Parent() person: PersonEntity, @Context() context: RequestContext): Promise<number> {
    return this.counts.load(context, person.id);
  }

  @Query(() => [Person], { complexity: listOf(50), description: 'Where the org chart begins: who leads others and reports to nobody, by name, at most 50. Guests see none.' })
  @Allow('read')
  topOfCompany(@CurrentViewer() viewer: Viewer): Promise<PersonEntity[]> {
    return this.reporting.top(this.database, viewer);
  }
}
