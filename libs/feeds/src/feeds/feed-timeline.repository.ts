import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { join, type Page, sql as query, type Sql } from '#platform';
import { belongs, candidates } from './feed-candidates.js';
import { type FeedRule, isBlank, isPlain } from './feed-rule.js';

/** A post's place in a feed. */
interface Place {
  readonly postId: string;
  readonly streamKey: string;
}

interface FeedSlice {
  readonly items: readonly Place[];
  readonly more: boolean;
  /** The key of the last post looked at, where what is older has yet to be. */
  readonly reached: string | undefined;
}

/** Posts looked at for one page, whether they belong or not; and for a dot. Each costs some 50 µs where words are asked for. */
const MOST_FOR_A_PAGE = 1_500;
const FOR_A_DOT = 200;
const GROWTH = 4;

/** Reads feeds: nothing is kept of what belongs to them, so that a post costs nothing when it is written. */
@Injectable()
export class FeedTimelineRepository {
  /** The posts of a feed, newest first. Fewer than asked for, and more to come, where so many had to be looked at. */
  async page(sql: Sql, viewer: Viewer, rule: FeedRule, page: Page): Promise<FeedSlice> {
    if (isBlank(rule)) return { items: [], more: false, reached: undefined };
    const items: Place[] = [];
    let olderThan = page.cursor;
    let looked = 0;
    for (let chunk = (page.limit + 1) * (isPlain(rule) ? 1 : GROWTH); ; chunk = Math.min(chunk * GROWTH, MOST_FOR_A_PAGE - looked)) {
      const posts = await sql.query<Place & { wanted: boolean }>(query`
        SELECT p.id AS post_id, p.stream_key, ${belongs(viewer, personOf(viewer), rule)} AS wanted FROM (${candidates(viewer, rule, { olderThan }, chunk)}) AS p
        ORDER BY p.stream_key DESC`);
      items.push(...posts.filter(({ wanted }) => wanted));
      if (items.length > page.limit) return { items: items.slice(0, page.limit), more: true, reached: undefined };
      olderThan = posts.at(-1)?.streamKey;
      if (posts.length < chunk) return { items, more: false, reached: undefined };
      looked += posts.length;
      if (looked >= MOST_FOR_A_PAGE) return { items, more: true, reached: olderThan };
    }
  }

  /** Which of the feeds have something by others that is newer than their keys; of each, the newest 200 that may belong are looked at. */
  async withNews(sql: Sql, viewer: Viewer, feeds: readonly { id: string; readKey: string; rule: FeedRule }[]): Promise<string[]> {
    const personId = personOf(viewer);
    const asked = feeds.filter(({ rule }) => !isBlank(rule)).map(({ id, readKey, rule }) => query`
      SELECT ${id}::uuid AS id WHERE EXISTS (
        SELECT 1 FROM (${candidates(viewer, rule, { newerThan: readKey }, FOR_A_DOT)}) AS p WHERE p.author_id <> ${personId} AND ${belongs(viewer, personId, rule)})`);
    if (asked.length === 0) return [];
    return (await sql.query<{ id: string }>(join(asked, ' UNION ALL '))).map(({ id }) => id);
  }
}
