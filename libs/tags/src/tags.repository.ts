import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { likeLiterally, raw, type Sql, sql as query, type SqlFragment } from '#platform';
import type { TagEntity } from './tag.entity.js';
import { TagUses } from './tag-uses.js';

/** Tags, as a viewer may know them: by something that they may read. */
@Injectable()
export class TagsRepository {
  constructor(private readonly uses: TagUses) {}

  /** The tags of these (normalised) names, made where absent; in the order of the names. */
  async use(sql: Sql, names: readonly string[]): Promise<Pick<TagEntity, 'id' | 'name'>[]> {
    if (names.length === 0) return [];
    const sorted = [...new Set(names)].sort();
    await sql.execute(query`INSERT INTO tag (name) SELECT unnest(${sorted}::text[]) ON CONFLICT (name) DO NOTHING`);
    const tags = await sql.query<Pick<TagEntity, 'id' | 'name'>>(query`SELECT id, name FROM tag WHERE name = ANY(${sorted}::text[])`);
    const byName = new Map(tags.map((tag) => [tag.name, tag]));
    return names.flatMap((name) => byName.get(name) ?? []);
  }

  byIds(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<TagEntity[]> {
    return sql.query(query`SELECT t.* FROM tag t WHERE t.id = ANY(${ids}::uuid[]) AND ${this.known(viewer)}`);
  }

  /** @param name normalised */
  byName(sql: Sql, viewer: Viewer, name: string): Promise<TagEntity | undefined> {
    return sql.first(query`SELECT t.* FROM tag t WHERE t.name = ${name} AND ${this.known(viewer)}`);
  }

  /** For completion as one types. Sorted first, as asking where a tag is used costs more, and mostly the shortest few are enough. */
  complete(sql: Sql, viewer: Viewer, prefix: string, limit: number): Promise<TagEntity[]> {
    const pattern = `${likeLiterally(prefix)}%`;
    return sql.query(query`
      SELECT t.* FROM (SELECT * FROM tag WHERE name LIKE ${pattern} ORDER BY length(name), name OFFSET 0) AS t WHERE ${this.known(viewer)} LIMIT ${limit}`);
  }

  private known(viewer: Viewer): SqlFragment {
    return this.uses.readableBy(viewer, raw('t.id'));
  }
}
