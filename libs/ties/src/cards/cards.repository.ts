import { Injectable } from '@nestjs/common';
import type { ImposedRestriction, RestrictionKind, Under, Viewer } from '#access';
import { beyondCursor, type Page, pageOrder, raw, type Sql, sql as query } from '#platform';
import { listableTo, type TimelineEntry } from '#stream';
import { cites } from '../citations/cites.js';
import { CitationCountsRepository } from '../citations/citation-counts.repository.js';
import type { PostCardEntity } from './post-card.entity.js';

/** What a card shows, by UUID: one of these. */
export type CardTarget = Partial<Pick<PostCardEntity, 'articleId' | 'blogId' | 'linkId' | 'shownPostId' | 'personId'>>;

/** A card as it is given to a post. */
export type NewCard = CardTarget & Pick<PostCardEntity, 'postId' | 'notice' | 'byAddress' | 'streamKey'>;

/** Whether a card shows this. */
export function shows(card: PostCardEntity, target: CardTarget): boolean {
  return Object.entries(target).every(([key, id]) => card[key as keyof CardTarget] === id);
}

/** A notice beside its article. */
export interface NoticeState {
  readonly postId: string;
  /** Whether the notice is restricted because its article is. */
  readonly along: boolean;
  readonly postRestriction: RestrictionKind | null;
  readonly postReason: string | null;
  /** The article's. */
  readonly restriction: ImposedRestriction['kind'] | null;
  readonly reason: string | null;
}

/** Posts' cards. The counts of citations change with them. */
@Injectable()
export class CardsRepository {
  constructor(private readonly citations: CitationCountsRepository) {}

  /** The cards of posts that the viewer was given. What a card shows is read with the viewer's own rights. */
  ofPosts(sql: Sql, postIds: readonly string[]): Promise<PostCardEntity[]> {
    return sql.query(query`SELECT * FROM post_card WHERE post_id = ANY(${postIds}::uuid[])`);
  }

  /** The posts that told of these articles, where there is one. Whether the viewer reads them is the post's own question. */
  noticesOf(sql: Sql, articleIds: readonly string[]): Promise<{ articleId: string; postId: string }[]> {
    return sql.query(query`SELECT article_id, post_id FROM post_card WHERE notice AND article_id = ANY(${articleIds}::uuid[])`);
  }

  /** The posts that carry each of many articles, without its notice and discussion, newest first. */
  citationsOf(sql: Sql, viewer: Viewer, articleIds: readonly string[], page: Page): Promise<Under<TimelineEntry>[]> {
    const direction = pageOrder(page, 'DESC');
    const beyond = beyondCursor(page, raw('c.stream_key'), 'DESC');
    return sql.query(query`
      SELECT k.id AS under_id, l.* FROM unnest(${articleIds}::uuid[]) k (id) CROSS JOIN LATERAL (
        SELECT c.post_id, c.stream_key FROM post_card c JOIN post p ON p.id = c.post_id
        WHERE c.article_id = k.id AND ${cites('c', 'p')} AND ${listableTo(viewer, 'p')} AND ${beyond}
        ORDER BY c.stream_key ${direction} LIMIT ${page.limit + 1}) AS l ORDER BY l.stream_key ${direction}`);
  }

  async put(sql: Sql, card: NewCard): Promise<void> {
    await sql.execute(query`
      INSERT INTO post_card (post_id, article_id, blog_id, link_id, shown_post_id, shown_author_id, person_id, notice, by_address, stream_key)
      VALUES (${card.postId}, ${card.articleId ?? null}, ${card.blogId ?? null}, ${card.linkId ?? null}, ${card.shownPostId ?? null},
        (SELECT author_id FROM post WHERE id = ${card.shownPostId ?? null}::uuid), ${card.personId ?? null}, ${card.notice}, ${card.byAddress}, ${card.streamKey})
      ON CONFLICT (post_id) DO UPDATE SET article_id = excluded.article_id, blog_id = excluded.blog_id, link_id = excluded.link_id,
        shown_post_id = excluded.shown_post_id, shown_author_id = excluded.shown_author_id, person_id = excluded.person_id, by_address = excluded.by_address`);
    if (card.articleId && !card.notice) await this.citations.recountAll(sql, [card.articleId]);
  }

  async remove(sql: Sql, card: PostCardEntity): Promise<void> {
    await sql.execute(query`DELETE FROM post_card WHERE post_id = ${card.postId}`);
    if (card.articleId) await this.citations.recountAll(sql, [card.articleId]);
  }

  /** Gives these posts' cards the posts' own places in the stream. */
  async place(sql: Sql, postIds: readonly string[]): Promise<void> {
    await sql.execute(query`
      UPDATE post_card c SET stream_key = p.stream_key FROM post p WHERE p.id = c.post_id AND p.id = ANY(${postIds}::uuid[]) AND c.stream_key <> p.stream_key`);
  }

  /** How it stands with the notices of these articles that are still there, whoever may read them. */
  noticeStates(sql: Sql, articleIds: readonly string[]): Promise<NoticeState[]> {
    return sql.query(query`
      SELECT c.post_id, c.restricted_along AS along, p.restriction AS post_restriction, p.restriction_reason AS post_reason, a.restriction, a.restriction_reason AS reason
      FROM post_card c JOIN post p ON p.id = c.post_id JOIN article a ON a.id = c.article_id
      WHERE c.notice AND c.article_id = ANY(${articleIds}::uuid[]) AND p.deleted_at IS NULL AND a.published_at IS NOT NULL ORDER BY c.post_id`);
  }

  async markAlong(sql: Sql, postId: string, along: boolean): Promise<void> {
    await sql.execute(query`UPDATE post_card SET restricted_along = ${along}::boolean WHERE post_id = ${postId}`);
  }
}
