import { Injectable } from '@nestjs/common';
import { moderates, type Under, type Viewer, viewersIn } from '#access';
import { raw, sql as query, type Sql } from '#platform';
import type { PostEditEntity } from './post-edit.entity.js';
import type { PostEntity } from './post.entity.js';
import { type PostOrPlace, shownTo } from './post-place.js';
import { leavesPlace, readableBy } from './post-visibility.js';

/** What of a post says whom it concerns. */
export type PostTrace = Pick<PostEntity, 'id' | 'streamKey' | 'rootId' | 'channelId' | 'replyToId' | 'repostOfId' | 'authorId'>;

/** Reads single posts, as a viewer may. Lists of them are timelines. */
@Injectable()
export class PostsRepository {
  /** With the places that hidden and removed ones left. */
  async byIds(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<PostEntity[]> {
    const isPlace = leavesPlace(viewer, 'p');
    const rows = await sql.query<PostOrPlace>(query`
      SELECT p.*, ${isPlace} AS is_place FROM post p WHERE p.id = ANY(${ids}::uuid[]) AND (${readableBy(viewer, 'p')} OR ${isPlace})`);
    return rows.map((row) => shownTo(viewer, row));
  }

  /** As byIds, for many viewers at once; `asker` says, from 1, to whose question a row is the answer. What may not be read is left out. */
  async forViewers(sql: Sql, asked: readonly { viewer: Viewer; id: string }[]): Promise<(PostEntity & { asker: number })[]> {
    const someone = viewersIn('v.id', raw('v.moderates'));
    const isPlace = leavesPlace(someone, 'p');
    const rows = await sql.query<PostOrPlace<PostEntity & { asker: number }>>(query`
      SELECT l.*, v.asker::int FROM unnest(
        ${asked.map(({ viewer }) => viewer.principalId)}::uuid[], ${asked.map(({ viewer }) => moderates(viewer))}::boolean[], ${asked.map(({ id }) => id)}::uuid[]
      ) WITH ORDINALITY AS v (id, moderates, post_id, asker)
      CROSS JOIN LATERAL (
        SELECT p.*, ${isPlace} AS is_place FROM post p WHERE p.id = v.post_id AND (${readableBy(someone, 'p')} OR ${isPlace}) OFFSET 0) AS l`);
    return rows.flatMap((row) => {
      const viewer = asked[row.asker - 1]?.viewer;
      return viewer ? [shownTo(viewer, row)] : [];
    });
  }

  /** A post to answer, quote or change: what isn't there, may not be read or was deleted is undefined. Locked where asked. */
  find(sql: Sql, viewer: Viewer, id: string, lock: 'none' | 'update' = 'none'): Promise<PostEntity | undefined> {
    const suffix = lock === 'update' ? query` FOR UPDATE OF p` : query``;
    return sql.first(query`SELECT p.* FROM post p WHERE p.id = ${id} AND p.deleted_at IS NULL AND ${readableBy(viewer, 'p')}${suffix}`);
  }

  /** As find; for a repost, what it passes on: nobody answers, quotes or passes on a repost itself. */
  async original(sql: Sql, viewer: Viewer, id: string): Promise<PostEntity | undefined> {
    const post = await this.find(sql, viewer, id);
    return post?.repostOfId ? this.original(sql, viewer, post.repostOfId) : post;
  }

  /** Where posts stand, whatever became of them: for finding out whom a change of them concerns, never for showing them. */
  tracesOf(sql: Sql, ids: readonly string[]): Promise<PostTrace[]> {
    return sql.query(query`SELECT id, stream_key, root_id, channel_id, reply_to_id, repost_of_id, author_id FROM post WHERE id = ANY(${ids}::uuid[])`);
  }

  /** How often these posts have been edited, without those that are gone: for telling of them, never for showing them. */
  versionsOf(sql: Sql, ids: readonly string[]): Promise<{ postId: string; version: number }[]> {
    return sql.query(query`SELECT id AS post_id, version FROM post WHERE id = ANY(${ids}::uuid[]) AND deleted_at IS NULL`);
  }

  /** The posts above each of many, from the thread's first down, at most 100 each, with the places that hidden and removed ones left. */
  async above(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<Under<PostEntity>[]> {
    const isPlace = leavesPlace(viewer, 'p');
    const rows = await sql.query<PostOrPlace<Under<PostEntity>>>(query`
      WITH RECURSIVE above AS (
        SELECT id AS under_id, reply_to_id AS id, 1 AS distance FROM post WHERE id = ANY(${ids}::uuid[])
        UNION ALL SELECT under_id, next.reply_to_id, distance + 1 FROM above JOIN post next ON next.id = above.id WHERE distance < 100
      ) SELECT p.*, above.under_id, ${isPlace} AS is_place FROM above JOIN post p ON p.id = above.id
      WHERE ${readableBy(viewer, 'p')} OR ${isPlace} ORDER BY above.distance DESC`);
    return rows.map((row) => shownTo(viewer, row));
  }

  /** Earlier versions, the newest first, of those posts that the viewer may read. */
  editsOf(sql: Sql, viewer: Viewer, postIds: readonly string[]): Promise<PostEditEntity[]> {
    return sql.query(query`
      SELECT e.* FROM post_edit e JOIN post p ON p.id = e.post_id
      WHERE e.post_id = ANY(${postIds}::uuid[]) AND ${readableBy(viewer, 'p')} ORDER BY e.version DESC`);
  }

  /** Which of these posts the person has passed on. */
  repostedBy(sql: Sql, personId: string, postIds: readonly string[]): Promise<{ postId: string }[]> {
    return sql.query(query`
      SELECT repost_of_id AS post_id FROM post WHERE author_id = ${personId} AND repost_of_id = ANY(${postIds}::uuid[]) AND deleted_at IS NULL`);
  }
}
