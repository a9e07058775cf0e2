import { Injectable } from '@nestjs/common';
import type { Under, Viewer } from '#access';
import { beyondCursor, type Page, pageOrder, raw, type Sql, sql as query, type SqlFragment } from '#platform';
import { listableTo } from '../posts/post-visibility.js';
import { inThread, repliesBelow, repliesOfThread } from '../threads/replies-of.js';

/** A post's place in a list. */
export interface TimelineEntry {
  readonly postId: string;
  readonly streamKey: string;
}

const RUNS = { 'newest first': 'DESC', 'oldest first': 'ASC' } as const;
type Order = keyof typeof RUNS;

/** Every ordered list of posts but Home, each on an index of its own. */
@Injectable()
export class TimelinesRepository {
  /** The posts of each of many channels, without replies and reposts, newest first. */
  ofChannels(sql: Sql, viewer: Viewer, channelIds: readonly string[], page: Page): Promise<Under<TimelineEntry>[]> {
    const from = query`post p WHERE p.channel_id = k.id AND p.reply_to_id IS NULL AND p.repost_of_id IS NULL AND ${listableTo(viewer, 'p')}`;
    return readEach(sql, channelIds, page, from, 'newest first');
  }

  /** The posts and reposts of each of many people, newest first, in every audience that the viewer may read; with their replies where asked. */
  ofPeople(sql: Sql, viewer: Viewer, personIds: readonly string[], replies: boolean, page: Page): Promise<Under<TimelineEntry>[]> {
    const kinds = replies ? raw('TRUE') : raw('p.reply_to_id IS NULL');
    return readEachAudience(sql, viewer, personIds, page, raw('p.stream_key'), query`
      SELECT p.id AS post_id, p.stream_key FROM post p WHERE p.author_id = k.id AND p.audience_id = a.id AND ${kinds} AND ${listableTo(viewer, 'p')}`);
  }

  /** The posts that carry each of many tags, newest first. */
  ofTags(sql: Sql, viewer: Viewer, tagIds: readonly string[], page: Page): Promise<Under<TimelineEntry>[]> {
    return readEachAudience(sql, viewer, tagIds, page, raw('t.stream_key'), query`
      SELECT p.id AS post_id, t.stream_key FROM post_tag t JOIN post p ON p.id = t.post_id
      WHERE t.tag_id = k.id AND t.audience_id = a.id AND ${listableTo(viewer, 'p')}`);
  }

  /** The direct replies to each of many posts, oldest first; tombstones where they hold replies together. */
  repliesTo(sql: Sql, viewer: Viewer, postIds: readonly string[], page: Page): Promise<Under<TimelineEntry>[]> {
    return readEach(sql, postIds, page, query`post p WHERE p.reply_to_id = k.id AND ${inThread(viewer)}`, 'oldest first');
  }

  /** All replies of each of many threads, whatever their depth, oldest first. */
  ofThreads(sql: Sql, viewer: Viewer, rootIds: readonly string[], page: Page): Promise<Under<TimelineEntry>[]> {
    return readEach(sql, rootIds, page, repliesOfThread(viewer), 'oldest first');
  }

  /** All replies below each of many posts that don't begin their threads, whatever their depth, oldest first. */
  below(sql: Sql, viewer: Viewer, postIds: readonly string[], page: Page): Promise<Under<TimelineEntry>[]> {
    return readEach(sql, postIds, page, repliesBelow(viewer), 'oldest first');
  }
}

/** A page for each of many things, whose UUID is k.id in `from`. */
function readEach(sql: Sql, ids: readonly string[], page: Page, from: SqlFragment, order: Order): Promise<Under<TimelineEntry>[]> {
  const { beyond, tail } = window(page, raw('p.stream_key'), order);
  return sql.query(query`
    SELECT k.id AS under_id, e.post_id, e.stream_key FROM unnest(${ids}::uuid[]) k (id) CROSS JOIN LATERAL (
      SELECT p.id AS post_id, p.stream_key FROM ${from} AND ${beyond} ${tail}
    ) e ORDER BY e.stream_key ${pageOrder(page, RUNS[order])}`);
}

/**
 * A page, newest first, for each of many things, whose UUID is k.id in `from`, out of each audience a.id that the viewer reads: an index begins with
 * both, so that no more is read of any than the page may hold.
 */
function readEachAudience(sql: Sql, viewer: Viewer, ids: readonly string[], page: Page, key: SqlFragment, from: SqlFragment): Promise<Under<TimelineEntry>[]> {
  const { beyond, tail } = window(page, key, 'newest first');
  const direction = pageOrder(page, 'DESC');
  return sql.query(query`
    SELECT k.id AS under_id, e.post_id, e.stream_key FROM unnest(${ids}::uuid[]) k (id) CROSS JOIN LATERAL (
      SELECT o.post_id, o.stream_key FROM unnest(${viewer.audienceIds}::uuid[]) a (id) CROSS JOIN LATERAL (
        ${from} AND ${beyond} ${tail}
      ) o ORDER BY o.stream_key ${direction} LIMIT ${page.limit + 1}
    ) e ORDER BY e.stream_key ${direction}`);
}

/** The condition and the ending of a statement that reads one page and one row more, in the direction read. */
function window(page: Page, key: SqlFragment, order: Order): { beyond: SqlFragment; tail: SqlFragment } {
  return { beyond: beyondCursor(page, key, RUNS[order]), tail: query`ORDER BY ${key} ${pageOrder(page, RUNS[order])} LIMIT ${page.limit + 1}` };
}
