import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { type Page, raw, type Slice, sliceOf, sql as query, type Sql, type SqlFragment } from '#platform';
import type { PostEntity } from '../posts/post.entity.js';
import { listableTo, readableBy } from '../posts/post-visibility.js';

/** A post's place in a list. */
export interface TimelineEntry {
  readonly postId: string;
  readonly streamKey: string;
}

type Order = 'newest first' | 'oldest first';

/** Every ordered list of posts but Home, each on an index of its own. */
@Injectable()
export class TimelinesRepository {
  /** A channel's posts, without replies and reposts, newest first. */
  ofChannel(sql: Sql, viewer: Viewer, channelId: string, page: Page): Promise<Slice<TimelineEntry>> {
    const from = query`post p WHERE p.channel_id = ${channelId} AND p.reply_to_id IS NULL AND p.repost_of_id IS NULL AND ${listableTo(viewer, 'p')}`;
    return this.read(sql, page, from, raw('p.stream_key'), 'newest first');
  }

  /** A person's posts and reposts, newest first, in every audience that the viewer may read; with their replies where asked. */
  async ofPerson(sql: Sql, viewer: Viewer, personId: string, replies: boolean, page: Page): Promise<Slice<TimelineEntry>> {
    const kinds = replies ? raw('TRUE') : raw('p.reply_to_id IS NULL');
    const { beyond, tail } = window(page, raw('p.stream_key'), 'newest first');
    const rows = await sql.query<TimelineEntry>(query`
      SELECT e.id AS post_id, e.stream_key FROM unnest(${viewer.audienceIds}::uuid[]) AS a (id) CROSS JOIN LATERAL (
        SELECT p.id, p.stream_key FROM post p
        WHERE p.author_id = ${personId} AND p.audience_id = a.id AND ${kinds} AND ${listableTo(viewer, 'p')} AND ${beyond} ${tail}
      ) AS e ORDER BY e.stream_key ${raw(page.forward ? 'DESC' : 'ASC')} LIMIT ${page.limit + 1}`);
    return sliceOf(page, rows);
  }

  /** The posts that carry a tag, newest first. */
  async ofTag(sql: Sql, viewer: Viewer, tagId: string, page: Page): Promise<Slice<TimelineEntry>> {
    const { beyond, tail } = window(page, raw('t.stream_key'), 'newest first');
    const rows = await sql.query<TimelineEntry>(query`
      SELECT e.id AS post_id, e.stream_key FROM unnest(${viewer.audienceIds}::uuid[]) AS a (id) CROSS JOIN LATERAL (
        SELECT p.id, t.stream_key FROM post_tag t JOIN post p ON p.id = t.post_id
        WHERE t.tag_id = ${tagId} AND t.audience_id = a.id AND ${listableTo(viewer, 'p')} AND ${beyond} ${tail}
      ) AS e ORDER BY e.stream_key ${raw(page.forward ? 'DESC' : 'ASC')} LIMIT ${page.limit + 1}`);
    return sliceOf(page, rows);
  }

  /** The direct replies to a post, oldest first; tombstones where they hold replies together. */
  repliesTo(sql: Sql, viewer: Viewer, postId: string, page: Page): Promise<Slice<TimelineEntry>> {
    return this.read(sql, page, query`post p WHERE p.reply_to_id = ${postId} AND ${readableBy(viewer, 'p')}`, raw('p.stream_key'), 'oldest first');
  }

  /** All replies of a thread, whatever their depth, oldest first. */
  ofThread(sql: Sql, viewer: Viewer, rootId: string, page: Page): Promise<Slice<TimelineEntry>> {
    const from = query`post p WHERE p.root_id = ${rootId} AND p.reply_to_id IS NOT NULL AND ${readableBy(viewer, 'p')}`;
    return this.read(sql, page, from, raw('p.stream_key'), 'oldest first');
  }

  /** All replies below a post, whatever their depth, oldest first. */
  below(sql: Sql, viewer: Viewer, post: Pick<PostEntity, 'id' | 'rootId'>, page: Page): Promise<Slice<TimelineEntry>> {
    if (post.id === post.rootId) return this.ofThread(sql, viewer, post.id, page);
    const from = query`(
      WITH RECURSIVE reply AS (
        SELECT id FROM post WHERE reply_to_id = ${post.id} UNION ALL SELECT next.id FROM post next JOIN reply ON next.reply_to_id = reply.id
      ) SELECT row.* FROM reply JOIN post row USING (id)) AS p WHERE ${readableBy(viewer, 'p')}`;
    return this.read(sql, page, from, raw('p.stream_key'), 'oldest first');
  }

  private async read(sql: Sql, page: Page, from: SqlFragment, key: SqlFragment, order: Order): Promise<Slice<TimelineEntry>> {
    const { beyond, tail } = window(page, key, order);
    return sliceOf(page, await sql.query<TimelineEntry>(query`SELECT p.id AS post_id, ${key} FROM ${from} AND ${beyond} ${tail}`));
  }
}

/** The condition and the ending of a statement that reads one page and one row more, in the direction read. */
function window(page: Page, key: SqlFragment, order: Order): { beyond: SqlFragment; tail: SqlFragment } {
  const descending = (order === 'newest first') === page.forward;
  return {
    beyond: page.cursor === undefined ? raw('TRUE') : query`${key} ${raw(descending ? '<' : '>')} ${page.cursor}`,
    tail: query`ORDER BY ${key} ${raw(descending ? 'DESC' : 'ASC')} LIMIT ${page.limit + 1}`,
  };
}
