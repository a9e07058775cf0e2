import { Args, ArgsType, Context, Field, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow, type RequestContext, viewerOf } from '#access';
import { cleanText, Database, listOf, said, UserError } from '#platform';
import { DepartmentLoader } from '../departments/department.loader.js';
import { PeopleFilter, selectionOf } from '../people/person.inputs.js';
import { PeopleFacetKind, PeopleFacetValue } from './people-facet.type.js';
import { PeopleFacetsRepository } from './people-facets.repository.js';

const MOST = 100;
const LONGEST = 200;

@ArgsType()
class PeopleFacetArgs {
  @Field(() => PeopleFacetKind, { description: 'By what to filter.' })
  of: PeopleFacetKind;

  @Field(() => PeopleFilter, { nullable: true, description: 'What is filtered by already; of it, what concerns the same does not count, but for skills, of which one can have several.' })
  filter?: PeopleFilter | null;

  @Field(() => String, { nullable: true, description: 'How a word of the value begins.' })
  query?: string | null;

  @Field(() => Int, { nullable: true, description: '1 to 100. Default 20.' })
  first?: number | null;
}

@Resolver()
export class PeopleFacetsResolver {
  constructor(
    private readonly database: Database,
    private readonly facets: PeopleFacetsRepository,
    private readonly departments: DepartmentLoader,
  ) {}

  @Query(() => [PeopleFacetValue], {
    complexity: listOf(MOST),
    description: 'What the directory can be filtered by, and how many people each value would leave: the most frequent first, departments by name.',
  })
  @Allow('read')
  async peopleFacet(@Args() args: PeopleFacetArgs, @Context() context: RequestContext): Promise<PeopleFacetValue[]> {
    const limit = args.first ?? 20;
    if (limit < 1 || limit > MOST) throw new UserError('BAD_USER_INPUT', said`first must be 1 to ${MOST}.`, 'first');
    const selection = without(args.of, selectionOf(args.filter));
    const wanted = cleanText(args.query ?? '', { field: 'query', max: LONGEST, optional: true });
    const beginning = wanted ? await this.facets.beginningOf(this.database, wanted) : '';
    if (args.of !== PeopleFacetKind.DEPARTMENT) {
      const found = await this.facets.traits(this.database, viewerOf(context), args.of, selection, beginning, limit);
      return found.map((value) => ({ ...value, department: null }));
    }
    const found = await this.facets.departments(this.database, viewerOf(context), selection, beginning, limit);
    return Promise.all(found.map(async ({ departmentId, ...value }) => ({ ...value, department: await this.departments.load(context, departmentId) })));
  }
}

function without(kind: PeopleFacetKind, selection: ReturnType<typeof selectionOf>): ReturnType<typeof selectionOf> {
  if (kind === PeopleFacetKind.DEPARTMENT) return { ...selection, departmentId: undefined, department: undefined };
  if (kind === PeopleFacetKind.LOCATION) return { ...selection, location: undefined };
  if (kind === PeopleFacetKind.EMPLOYER) return { ...selection, employer: undefined };
  return kind === PeopleFacetKind.SCHOOL ? { ...selection, school: undefined } : selection;
}
