import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { raw, sql as query, type Sql, type SqlFragment } from '#platform';
import type { TagEntity } from './tag.entity.js';

@Injectable()
export class TagsRepository {
  /**
   * The tags of these (normalised) names, made where absent and marked as used in the audience; in the order of the names.
   * @param audienceId or a person's UUID: used where that person alone reads, as in a draft
   */
  async use(sql: Sql, audienceId: string, names: readonly string[]): Promise<Pick<TagEntity, 'id' | 'name'>[]> {
    if (names.length === 0) return [];
    const sorted = [...new Set(names)].sort();
    await sql.execute(query`INSERT INTO tag (name) SELECT unnest(${sorted}::text[]) ON CONFLICT (name) DO NOTHING`);
    const tags = await sql.query<Pick<TagEntity, 'id' | 'name'>>(query`SELECT id, name FROM tag WHERE name = ANY(${sorted}::text[])`);
    await sql.execute(query`
      INSERT INTO tag_audience (tag_id, audience_id) SELECT t.id, ${audienceId}::uuid FROM tag t WHERE t.name = ANY(${sorted}::text[]) ORDER BY t.id
      ON CONFLICT DO NOTHING`);
    const byName = new Map(tags.map((tag) => [tag.name, tag]));
    return names.flatMap((name) => byName.get(name) ?? []);
  }

  byIds(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<TagEntity[]> {
    return sql.query(query`SELECT t.* FROM tag t WHERE t.id = ANY(${ids}::uuid[]) AND ${usedWhereReadable(viewer)}`);
  }

  /** @param name normalised */
  byName(sql: Sql, viewer: Viewer, name: string): Promise<TagEntity | undefined> {
    return sql.first(query`SELECT t.* FROM tag t WHERE t.name = ${name} AND ${usedWhereReadable(viewer)}`);
  }

  /** For completion as one types. */
  complete(sql: Sql, viewer: Viewer, prefix: string, limit: number): Promise<TagEntity[]> {
    const pattern = `${prefix.replace(/[\\%_]/g, '\\$&')}%`;
    return sql.query(query`
      SELECT t.* FROM tag t WHERE t.name LIKE ${pattern} AND ${usedWhereReadable(viewer)} ORDER BY length(t.name), t.name LIMIT ${limit}`);
  }
}

/** The audiences it reads, and the one that it is itself: of its own drafts. */
function readBy(viewer: Viewer): string[] {
  return viewer.scopes.has('read') ? [...viewer.audienceIds, viewer.principalId] : [];
}

function usedWhereReadable(viewer: Viewer): SqlFragment {
  if (viewer.kind === 'system') return raw('TRUE');
  return query`EXISTS (SELECT 1 FROM tag_audience ta WHERE ta.tag_id = t.id AND ta.audience_id = ANY(${readBy(viewer)}::uuid[]))`;
}
