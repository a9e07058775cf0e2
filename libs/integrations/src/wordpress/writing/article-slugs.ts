import { Injectable } from '@nestjs/common';
import { ArticleDetails } from '#blogs';
import { sql as query, type Sql } from '#platform';
import type { ImportedThings } from '../../sources/imported-things.js';
import type { PlannedArticle } from '../plan/import-plan.js';

/** An article's name in addresses here. */
export interface ArticleSlug {
  readonly slug: string;
  /** Whether its readers find it there. */
  readonly published: boolean;
}

/** Chooses the addresses of all articles of an import before the first is written, because they link to each other in circles. */
@Injectable()
export class ArticleSlugs {
  constructor(private readonly details: ArticleDetails) {}

  /** By external id; none of what was deleted here. */
  async of(sql: Sql, articles: readonly PlannedArticle[], things: ImportedThings): Promise<Map<string, ArticleSlug>> {
    const here = await this.here(sql, articles.flatMap(({ externalId }) => things.find(externalId) ?? []));
    const slugs = new Map<string, ArticleSlug>();
    const taken = new Set<string>();
    for (const { externalId, slug, published } of articles) {
      const id = things.find(externalId);
      const chosen = id === undefined ? { slug: await this.free(sql, slug, taken), published } : here.get(id);
      if (chosen) slugs.set(externalId, chosen);
    }
    return slugs;
  }

  /** Free in the hub, and not yet given to another of this import. */
  private async free(sql: Sql, wanted: string, taken: Set<string>): Promise<string> {
    let slug = await this.details.slugFor(sql, wanted);
    for (let number = 2; taken.has(slug); number++) slug = await this.details.slugFor(sql, `${wanted.slice(0, 40)}-${number}`);
    taken.add(slug);
    return slug;
  }

  private async here(sql: Sql, ids: readonly string[]): Promise<Map<string, ArticleSlug>> {
    const rows = await sql.query<ArticleSlug & { id: string }>(query`
      SELECT id, slug, published_at IS NOT NULL AND restriction IS NULL AS published FROM article WHERE id = ANY(${ids}::uuid[]) AND deleted_at IS NULL`);
    return new Map(rows.map(({ id, ...slug }) => [id, slug]));
  }
}
