import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type Viewer } from '#access';
import { Database } from '#platform';
import { CategoriesRepository } from './categories.repository.js';
import type { CategoryEntity } from './category.entity.js';
import { Category } from './category.type.js';

@Resolver()
export class CategoryResolver {
  constructor(
    private readonly database: Database,
    private readonly categories: CategoriesRepository,
  ) {}

  @Query(() => Category, { nullable: true, description: 'A category by its slug; null where there is none or you may read no article in it.' })
  @Allow('read')
  async category(@Args('slug', { description: 'Its name in addresses.' }) slug: string, @CurrentViewer() viewer: Viewer): Promise<CategoryEntity | null> {
    return (await this.categories.bySlug(this.database, viewer, slug)) ?? null;
  }
}
