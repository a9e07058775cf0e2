import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type Viewer } from '#access';
import { Database, listOf } from '#platform';
import type { DepartmentEntity } from './department.entity.js';
import { Department } from './department.type.js';
import { DepartmentsRepository } from './departments.repository.js';

@Resolver(() => Department)
export class DepartmentResolver {
  constructor(
    private readonly database: Database,
    private readonly repository: DepartmentsRepository,
  ) {}

  @Query(() => Department, { nullable: true, description: 'A department by its slug; null where there is none. Guests see none.' })
  @Allow('read')
  async department(@Args('slug', { description: 'Its name in addresses.' }) slug: string, @CurrentViewer() viewer: Viewer): Promise<DepartmentEntity | null> {
    return (await this.repository.bySlug(this.database, viewer, slug)) ?? null;
  }

  @Query(() => [Department], { complexity: listOf(100), description: 'All departments by name; parent and children make the tree. Guests see none.' })
  @Allow('read')
  departments(@CurrentViewer() viewer: Viewer): Promise<DepartmentEntity[]> {
    return this.repository.all(this.database, viewer);
  }
}
