import { Injectable } from '@nestjs/common';
import { channelVisibleTo, type Viewer } from '#access';
import { sql as query, type Sql } from '#platform';
import type { BlogEntity, BlogOwnerKind } from './blog.entity.js';

export interface NewBlog {
  readonly slug: string;
  readonly title: string;
  readonly description: string | null;
  readonly ownerKind: BlogOwnerKind;
  readonly ownerId: string;
  readonly channelId: string;
}

/** A blog may be seen by whoever may read its channel. */
@Injectable()
export class BlogsRepository {
  byIds(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<BlogEntity[]> {
    return sql.query(query`
      SELECT b.* FROM blog b JOIN channel c ON c.id = b.channel_id WHERE b.id = ANY(${ids}::uuid[]) AND ${channelVisibleTo(viewer, 'c')}`);
  }

  bySlug(sql: Sql, viewer: Viewer, slug: string): Promise<BlogEntity | undefined> {
    return sql.first(query`
      SELECT b.* FROM blog b JOIN channel c ON c.id = b.channel_id WHERE b.slug = ${slug} AND ${channelVisibleTo(viewer, 'c')}`);
  }

  /** The blogs of these people, departments and channels. */
  byOwners(sql: Sql, viewer: Viewer, ownerIds: readonly string[]): Promise<BlogEntity[]> {
    return sql.query(query`
      SELECT b.* FROM blog b JOIN channel c ON c.id = b.channel_id WHERE b.owner_id = ANY(${ownerIds}::uuid[]) AND ${channelVisibleTo(viewer, 'c')}`);
  }

  /** A person's own blog, and those of departments and channels that they belong to or everybody does: where they might write. Their own first. */
  around(sql: Sql, viewer: Viewer, personId: string, limit: number): Promise<BlogEntity[]> {
    return sql.query(query`
      SELECT b.* FROM blog b JOIN channel c ON c.id = b.channel_id
      WHERE ${channelVisibleTo(viewer, 'c')} AND (b.owner_id = ${personId} OR (b.owner_kind <> 'PERSON' AND (
        c.kind = 'EVERYONE' OR EXISTS (SELECT 1 FROM channel_member m WHERE m.channel_id = c.id AND m.person_id = ${personId}))))
      ORDER BY b.owner_id <> ${personId}, lower(b.title), b.id LIMIT ${limit}`);
  }

  /** The slugs that are taken, of those that a regular expression matches; whoever's they are. */
  async slugsLike(sql: Sql, pattern: string): Promise<string[]> {
    return (await sql.query<{ slug: string }>(query`SELECT slug FROM blog WHERE slug ~ ${pattern}`)).map((row) => row.slug);
  }

  /** @returns undefined where slug or owner has a blog already */
  insert(sql: Sql, blog: NewBlog): Promise<BlogEntity | undefined> {
    return sql.first(query`
      INSERT INTO blog (slug, title, description, owner_kind, owner_id, channel_id)
      VALUES (${blog.slug}, ${blog.title}, ${blog.description}, ${blog.ownerKind}, ${blog.ownerId}, ${blog.channelId})
      ON CONFLICT DO NOTHING RETURNING *`);
  }
}
