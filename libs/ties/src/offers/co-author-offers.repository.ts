import { Injectable } from '@nestjs/common';
import { channelVisibleTo, personOf, type Viewer } from '#access';
import { raw, sql as query, type Sql, type SqlFragment } from '#platform';
import type { CoAuthorOfferEntity } from './co-author-offer.entity.js';

/** How many offers somebody is shown at once. */
export const SHOWN_OFFERS = 50;

export interface ShownOffer extends CoAuthorOfferEntity {
  /** The first post of the thread. */
  readonly rootId: string | null;
}

/** Offers to write an article too. The draft itself isn't readable to who is offered it; all they learn is who grew it, of which thread. */
@Injectable()
export class CoAuthorOffersRepository {
  /** To people who are still here. */
  async offer(sql: Sql, articleId: string, offeredById: string, personIds: readonly string[]): Promise<void> {
    await sql.execute(query`
      INSERT INTO co_author_offer (article_id, person_id, offered_by_id)
      SELECT ${articleId}, p.id, ${offeredById} FROM person p WHERE p.id = ANY(${personIds}::uuid[]) AND p.id <> ${offeredById} AND p.left_at IS NULL
      ON CONFLICT DO NOTHING`);
  }

  /** The viewer's own, newest first, as long as there is something to take up: the article, in a channel that they read. */
  ofViewer(sql: Sql, viewer: Viewer): Promise<ShownOffer[]> {
    return sql.query(query`
      SELECT o.*, g.root_id FROM co_author_offer o JOIN article a ON a.id = o.article_id JOIN channel c ON c.id = a.channel_id
        LEFT JOIN grown_article g ON g.article_id = a.id
      WHERE o.person_id = ${personOf(viewer)} AND ${standsFor(viewer)}
      ORDER BY o.offered_at DESC, o.article_id LIMIT ${SHOWN_OFFERS}`);
  }

  /** Marks the viewer's offer as answered. @returns whether there was one that stands */
  async answer(sql: Sql, viewer: Viewer, articleId: string): Promise<boolean> {
    const row = await sql.first(query`
      UPDATE co_author_offer o SET answered_at = now() FROM article a, channel c
      WHERE o.article_id = ${articleId} AND o.person_id = ${personOf(viewer)} AND a.id = o.article_id AND c.id = a.channel_id AND ${standsFor(viewer)}
      RETURNING o.article_id`);
    return row !== undefined;
  }
}

/** Unanswered, and there is something to take up. */
function standsFor(viewer: Viewer): SqlFragment {
  return query`${raw(`o.answered_at IS NULL AND a.deleted_at IS NULL AND (a.restriction IS NULL OR a.restriction IN ('DRAFT', 'SCHEDULED'))`)} AND ${channelVisibleTo(viewer, 'c')}`;
}
