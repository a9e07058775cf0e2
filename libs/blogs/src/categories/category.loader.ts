import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import { CategoriesRepository } from './categories.repository.js';
import type { CategoryEntity } from './category.entity.js';

/** Categories of articles that the viewer was given. */
@Injectable()
export class CategoryLoader extends ViewerLoader<string, CategoryEntity | null> {
  constructor(
    private readonly database: Database,
    private readonly categories: CategoriesRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<(CategoryEntity | null)[]> {
    return inOrder(ids, await this.categories.byIds(this.database, viewer, ids), (category) => category.id);
  }
}
