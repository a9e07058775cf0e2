import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, readsCompany, type RequestContext, type Viewer } from '#access';
import { DepartmentLoader } from '../departments/department.loader.js';
import type { DepartmentEntity } from '../departments/department.entity.js';
import { Department } from '../departments/department.type.js';
import { OfficialMark } from '../profile/profile.type.js';
import { Status } from '../status/status.type.js';
import type { PersonEntity } from './person.entity.js';
import { PersonLoader } from './person.loader.js';
import { Person } from './person.type.js';

@Resolver(() => Person)
export class PersonFieldsResolver {
  constructor(
    private readonly people: PersonLoader,
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

  @ResolveField(() => String, { nullable: true, description: 'Their mail address, for who works here and for themselves; guests see none.' })
  mail(@Parent() person: PersonEntity, @CurrentViewer() viewer: Viewer): string | null {
    return readsCompany(viewer) || person.id === viewer.personId ? person.mail : null;
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
