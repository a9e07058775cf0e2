import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { PageArgs, parsePage } from '#platform';
import { personConnection, type PersonConnectionOf } from '../people/person-connection.js';
import { PersonConnection } from '../people/person-connection.type.js';
import type { PersonEntity } from '../people/person.entity.js';
import { PersonLoader } from '../people/person.loader.js';
import { Person } from '../people/person.type.js';
import { DepartmentChildrenLoader } from './department-children.loader.js';
import { DepartmentPeopleLoader } from './department-people.loader.js';
import { DepartmentSizeLoader } from './department-size.loader.js';
import type { DepartmentEntity } from './department.entity.js';
import { DepartmentLoader } from './department.loader.js';
import { Department } from './department.type.js';

@Resolver(() => Department)
export class DepartmentFieldsResolver {
  constructor(
    private readonly departments: DepartmentLoader,
    private readonly departmentChildren: DepartmentChildrenLoader,
    private readonly sizes: DepartmentSizeLoader,
    private readonly persons: PersonLoader,
    private readonly peopleOf: DepartmentPeopleLoader,
  ) {}

  @ResolveField(() => Department, { nullable: true, description: 'The department above; null at the top.' })
  parent(@Parent() department: DepartmentEntity, @Context() context: RequestContext): Promise<DepartmentEntity | null> | null {
    return department.parentId ? this.departments.load(context, department.parentId) : null;
  }

  @ResolveField(() => [Department], { description: 'The departments right below, by name.' })
  children(@Parent() department: DepartmentEntity, @Context() context: RequestContext): Promise<DepartmentEntity[]> {
    return this.departmentChildren.load(context, department.id);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who leads it.' })
  head(@Parent() department: DepartmentEntity, @Context() context: RequestContext): Promise<PersonEntity | null> | null {
    return department.headId ? this.persons.load(context, department.headId) : null;
  }

  @ResolveField(() => Int, { description: 'How many current people it has itself, without the departments below.' })
  memberCount(@Parent() department: DepartmentEntity, @Context() context: RequestContext): Promise<number> {
    return this.sizes.load(context, department.id);
  }

  @ResolveField(() => PersonConnection, { description: 'Its own current people, without the departments below, in the order in which they came.' })
  async people(@Parent() department: DepartmentEntity, @Args() args: PageArgs, @Context() context: RequestContext): Promise<PersonConnectionOf> {
    const page = parsePage(args);
    return personConnection(page, await this.peopleOf.page(context, department.id, page));
  }
}
