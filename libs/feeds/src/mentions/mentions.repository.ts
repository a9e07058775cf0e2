import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { articleListableTo } from '#blogs';
import { beyondCursor, join, type Page, pageOrder, raw, type Slice, sliceOf, type Sql, sql as query, type SqlFragment } from '#platform';
import { listableTo, muted, type TimelineEntry } from '#stream';
import { type MentionReasonKind, mentionReasons } from './mention-reasons.js';

export interface MentionReasonRow {
  readonly kind: MentionReasonKind;
  /** The article's UUID, where it is about one. */
  readonly articleId: string | null;
}

/** What is said to somebody and of what they wrote, by others. Nothing is kept of it: each way to it is an index, read from its newest end. */
@Injectable()
export class MentionsRepository {
  /** Newest first, without what they mute. */
  async page(sql: Sql, viewer: Viewer, page: Page): Promise<Slice<TimelineEntry>> {
    const direction = pageOrder(page, 'DESC');
    return sliceOf(page, await sql.query<TimelineEntry>(query`
      WITH wrote AS MATERIALIZED (
        SELECT id FROM article WHERE author_id = ${personOf(viewer)}
        UNION SELECT content_id FROM content_share WHERE person_id = ${personOf(viewer)} AND role = 'CO_AUTHOR'
      ), mine AS MATERIALIZED (
        -- One by one: as a join, all articles of the audiences were read first, 16 ms where there are 1,200.
        SELECT a.id FROM wrote CROSS JOIN LATERAL (SELECT a.id FROM article a WHERE a.id = wrote.id AND ${articleListableTo(viewer, 'a')} OFFSET 0) AS a)
      SELECT DISTINCT stream_key, post_id FROM (${join(ways(viewer, page), ' UNION ALL ')}) AS said ORDER BY stream_key ${direction} LIMIT ${page.limit + 1}`));
  }

  /** Every reason why each of these posts is there. */
  reasonsOf(sql: Sql, viewer: Viewer, postIds: readonly string[]): Promise<(MentionReasonRow & { postId: string })[]> {
    return sql.query(query`
      SELECT p.id AS post_id, reason.* FROM post p CROSS JOIN LATERAL (
        ${mentionReasons(query`${personOf(viewer)}::uuid`, (alias) => articleListableTo(viewer, alias))}) AS reason
      WHERE p.id = ANY(${postIds}::uuid[])`);
  }

  /** Whom these posts may concern, whatever became of them and whoever may read them: for having those look anew, never for showing anything. */
  async concernedBy(sql: Sql, postIds: readonly string[]): Promise<string[]> {
    const rows = await sql.query<{ personId: string }>(query`
      WITH said AS (SELECT * FROM post WHERE id = ANY(${postIds}::uuid[])), about AS (
        SELECT c.article_id FROM said JOIN post_card c ON c.post_id IN (said.id, said.root_id) WHERE c.article_id IS NOT NULL)
      SELECT m.person_id FROM said JOIN post_mention m ON m.post_id = said.id
      UNION SELECT reply_to_author_id FROM said WHERE reply_to_author_id IS NOT NULL
      UNION SELECT quote_of_author_id FROM said WHERE quote_of_author_id IS NOT NULL
      UNION SELECT c.shown_author_id FROM said JOIN post_card c ON c.post_id = said.id WHERE c.shown_author_id IS NOT NULL
      UNION SELECT a.author_id FROM about JOIN article a ON a.id = about.article_id
      UNION SELECT s.person_id FROM about JOIN content_share s ON s.content_id = about.article_id AND s.role = 'CO_AUTHOR'`);
    return rows.map(({ personId }) => personId);
  }
}

/** From each way to it so many as the page may hold. What names an audience begins its index with it, as Home's sources do. */
function ways(viewer: Viewer, page: Page): SqlFragment[] {
  const me = query`${personOf(viewer)}::uuid`;
  const audiences = query`unnest(${viewer.audienceIds}::uuid[]) AS a (id)`;
  const next = (alias: string) => {
    const key = raw(`${alias}.stream_key`);
    const beyond = beyondCursor(page, key, 'DESC');
    return query`AND ${beyond} AND p.author_id <> ${me} AND ${listableTo(viewer, 'p')} AND NOT ${muted(me, 'p')}
      ORDER BY ${key} ${pageOrder(page, 'DESC')} LIMIT ${page.limit + 1}`;
  };
  const each = (of: SqlFragment, posts: SqlFragment) => query`(SELECT e.* FROM ${of} CROSS JOIN LATERAL (${posts}) AS e)`;
  return [
    each(audiences, query`SELECT m.stream_key, m.post_id FROM post_mention m JOIN post p ON p.id = m.post_id
      WHERE m.person_id = ${me} AND m.audience_id = a.id ${next('m')}`),
    each(audiences, query`SELECT p.stream_key, p.id AS post_id FROM post p WHERE p.reply_to_author_id = ${me} AND p.audience_id = a.id ${next('p')}`),
    each(audiences, query`SELECT p.stream_key, p.id AS post_id FROM post p WHERE p.quote_of_author_id = ${me} AND p.audience_id = a.id ${next('p')}`),
    query`(SELECT c.stream_key, c.post_id FROM post_card c JOIN post p ON p.id = c.post_id WHERE c.shown_author_id = ${me} ${next('c')})`,
    each(raw('mine'), query`SELECT c.stream_key, c.post_id FROM post_card c JOIN post p ON p.id = c.post_id
      WHERE c.article_id = mine.id AND NOT c.notice ${next('c')}`),
    each(raw('mine JOIN post_card n ON n.article_id = mine.id AND n.notice'), query`SELECT p.stream_key, p.id AS post_id FROM post p
      WHERE p.root_id = n.post_id AND p.reply_to_id IS NOT NULL ${next('p')}`),
  ];
}
