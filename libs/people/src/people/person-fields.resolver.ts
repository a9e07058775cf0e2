import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type RequestContext, type Viewer } from '#access';
import { PageArgs, parsePage } from '#platform';
import { DepartmentLoader } from '../departments/department.loader.js';
import type { DepartmentEntity } from '../departments/department.entity.js';
import { Department } from '../departments/department.type.js';
import { OfficialMark } from '../profile/profile.type.js';
import { Status } from '../status/status.type.js';
import { personConnection, type PersonConnectionOf } from './person-connection.js';
import { PersonConnection } from './person-connection.type.js';
import type { PersonEntity } from './person.entity.js';
import { PersonLoader } from './person.loader.js';
import { Person } from './person.type.js';
import { ReportsLoader } from './reports.loader.js';

@Resolver(() => Person)
export class PersonFieldsResolver {
  constructor(
    private readonly people: PersonLoader,
    private readonly reportsOf: ReportsLoader,
    private readonly departments: DepartmentLoader,
  ) {}

  @ResolveField(() => Department, { nullable: true, description: 'Where they belong in the organisation; guests see none.' })
  department(@Parent() person: PersonEntity, @Context() context: RequestContext): Promise<DepartmentEntity | null> | null {
    return person.departmentId ? this.departments.load(context, person.departmentId) : null;
  }

  @ResolveField(() => Person, { nullable: true, description: 'To whom they report.' })
  manager(@Parent() person: PersonEntity, @Context() context: RequestContext): Promise<PersonEntity | null> | null {
    return person.managerId ? this.people.load(context, person.managerId) : null;
  }

  @ResolveField(() => PersonConnection, { description: 'Who reports to them, in the order in which people came.' })
  async reports(@Parent() person: PersonEntity, @Args() args: PageArgs, @Context() context: RequestContext): Promise<PersonConnectionOf> {
    const page = parsePage(args);
    return personConnection(page, await this.reportsOf.page(context, person.id, page));
  }

  @ResolveField(() => Status, { nullable: true, description: 'What they are up to; null where unset or its time has passed.' })
  status(@Parent() person: PersonEntity): Status | null {
    if (person.statusText === null || (person.statusUntil && person.statusUntil <= new Date())) return null;
    return { text: person.statusText, emoji: person.statusEmoji, until: person.statusUntil };
  }

  @ResolveField(() => OfficialMark, { nullable: true, description: 'Set where they speak for the company.' })
  official(@Parent() person: PersonEntity): OfficialMark | null {
    return person.officialLabel === null ? null : { label: person.officialLabel };
  }

  @ResolveField(() => Boolean, { description: 'Whether they have left. What they wrote stays.' })
  former(@Parent() person: PersonEntity): boolean {
    return person.leftAt !== null;
  }

  @ResolveField(() => Boolean, { description: 'Whether that is you.' })
  viewerIsSelf(@Parent() person: PersonEntity, @CurrentViewer() viewer: Viewer): boolean {
    return person.id === viewer.personId;
  }
}
