import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type Viewer } from '#access';
import { cleanText, Database, listOf, PageArgs, parsePage, said, UserError } from '#platform';
import { PeopleSort } from './people-order.js';
import { PeopleRepository } from './people.repository.js';
import { personConnection, type PersonConnectionOf } from './person-connection.js';
import { PersonConnection } from './person-connection.type.js';
import type { PersonEntity } from './person.entity.js';
import { PeopleFilter, selectionOf } from './person.inputs.js';
import { Person } from './person.type.js';

const MAX_COMPLETIONS = 20;
/** Counting reads all who are counted, as long as this many objects take. */
const COUNTING = 50;
const LONGEST_PREFIX = 200;

@Resolver(() => Person)
export class PersonResolver {
  constructor(
    private readonly database: Database,
    private readonly directory: PeopleRepository,
  ) {}

  @Query(() => Person, { nullable: true, description: 'A person by handle, with or without @; null where there is none or you may not see them.' })
  @Allow('read')
  async person(@Args('handle', { description: 'Their handle, in any case.' }) handle: string, @CurrentViewer() viewer: Viewer): Promise<PersonEntity | null> {
    return (await this.directory.byHandle(this.database, viewer, handle.replace(/^@/, ''))) ?? null;
  }

  @Query(() => PersonConnection, { description: 'The directory. Guests see those they share a channel with.' })
  @Allow('read')
  async people(
    @Args('filter', { type: () => PeopleFilter, nullable: true, description: 'Which people; left out: all that you may see.' }) filter: PeopleFilter | null,
    @Args('sort', { type: () => PeopleSort, nullable: true, description: 'In which order. Default: CAME.' }) sort: PeopleSort | null,
    @Args() args: PageArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<PersonConnectionOf> {
    const page = parsePage(args);
    return personConnection(page, await this.directory.list(this.database, viewer, selectionOf(filter), sort ?? PeopleSort.CAME, page));
  }

  @Query(() => Int, { complexity: COUNTING, description: 'How many the directory has, of those whom you may see.' })
  @Allow('read')
  peopleCount(
    @Args('filter', { type: () => PeopleFilter, nullable: true, description: 'Which people; left out: all that you may see.' }) filter: PeopleFilter | null,
    @CurrentViewer() viewer: Viewer,
  ): Promise<number> {
    return this.directory.count(this.database, viewer, selectionOf(filter));
  }

  @Query(() => [Person], { complexity: listOf(MAX_COMPLETIONS), description: 'Current people whose handle or name begins so, for completion as one types. An empty prefix gives some by name.' })
  @Allow('read')
  searchPeople(
    @Args('prefix', { description: 'With or without @.' }) prefix: string,
    @Args('first', { type: () => Int, nullable: true, description: '1 to 20. Default 8.' }) first: number | null,
    @CurrentViewer() viewer: Viewer,
  ): Promise<PersonEntity[]> {
    const limit = first ?? 8;
    if (limit < 1 || limit > MAX_COMPLETIONS) throw new UserError('BAD_USER_INPUT', said`first must be 1 to ${MAX_COMPLETIONS}.`, 'first');
    return this.directory.complete(this.database, viewer, cleanText(prefix, { field: 'prefix', max: LONGEST_PREFIX, optional: true }).replace(/^@/, ''), limit);
  }
}
