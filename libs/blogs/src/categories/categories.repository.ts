import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { sql as query, type Sql, type SqlFragment } from '#platform';
import { readableTo } from '../articles/article-visibility.js';
import { slugOf } from '../blogs/slug.js';
import type { CategoryEntity } from './category.entity.js';

/** Reads categories, as a viewer may know of them, and makes them at their first use. */
@Injectable()
export class CategoriesRepository {
  /** Those that hold an article which the viewer may read; another's existence is nobody's business. */
  byIds(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<CategoryEntity[]> {
    return sql.query(categoriesWhere(viewer, query`c.id = ANY(${ids}::uuid[])`));
  }

  /** The same by its name in addresses. */
  bySlug(sql: Sql, viewer: Viewer, slug: string): Promise<CategoryEntity | undefined> {
    return sql.first(categoriesWhere(viewer, query`c.slug = ${slug}`));
  }

  /** The category of this name, made where there is none. @returns UUID */
  async use(sql: Sql, name: string): Promise<string> {
    const slug = slugOf(name, 'category');
    await sql.execute(query`INSERT INTO category (slug, name) VALUES (${slug}, ${name}) ON CONFLICT (slug) DO NOTHING`);
    const row = await sql.first<{ id: string }>(query`SELECT id FROM category WHERE slug = ${slug}`);
    return (row as { id: string }).id;
  }
}

function categoriesWhere(viewer: Viewer, condition: SqlFragment): SqlFragment {
  return query`
    SELECT c.* FROM category c WHERE ${condition}
      AND EXISTS (SELECT 1 FROM article a WHERE a.category_id = c.id AND ${readableTo(viewer, 'a')})`;
}
