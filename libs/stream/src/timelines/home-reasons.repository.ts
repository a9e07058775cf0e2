import { Injectable } from '@nestjs/common';
import { personOf, readsAudience, type Viewer, viewersIn, visibleTo } from '#access';
import { raw, sql as query, type Sql } from '#platform';
import { listableTo } from '../posts/post-visibility.js';
import { homeReasons, type ReasonKind } from './home-reasons.js';

export interface ReasonRow {
  readonly kind: ReasonKind;
  /** A person's, channel's or tag's UUID. */
  readonly sourceId: string | null;
}

/** Why posts are in Homes: in one, for a page of it, or in those of many people, for an event. */
@Injectable()
export class HomeReasonsRepository {
  /** The reasons of each of these posts in the viewer's Home. */
  of(sql: Sql, viewer: Viewer, postIds: readonly string[]): Promise<(ReasonRow & { postId: string })[]> {
    return sql.query(query`
      SELECT p.id AS post_id, reason.kind, reason.source_id FROM post p CROSS JOIN LATERAL (
        ${homeReasons(query`${personOf(viewer)}::uuid`, (alias) => visibleTo(viewer, alias))}) AS reason
      WHERE p.id = ANY(${postIds}::uuid[])`);
  }

  /**
   * Which of many people have a post in their Home now and may read it, and why. One statement for all of them.
   * @param gone ask for a post that was deleted: who had it, rather than who has it
   */
  inHomesOf(sql: Sql, personIds: readonly string[], postId: string, gone: boolean): Promise<(ReasonRow & { personId: string })[]> {
    const someone = viewersIn('v.id');
    const readable = gone ? readsAudience(someone, 'p') : listableTo(someone, 'p');
    return sql.query(query`
      SELECT v.id AS person_id, reason.kind, reason.source_id FROM unnest(${personIds}::uuid[]) AS v (id) JOIN post p ON p.id = ${postId}
      CROSS JOIN LATERAL (${homeReasons(raw('v.id'), (alias) => visibleTo(someone, alias))}) AS reason WHERE ${readable}`);
  }

  /** Which of many people may read a post now. */
  readersAmong(sql: Sql, personIds: readonly string[], postId: string): Promise<{ personId: string }[]> {
    return sql.query(query`
      SELECT v.id AS person_id FROM unnest(${personIds}::uuid[]) AS v (id) JOIN post p ON p.id = ${postId} WHERE ${listableTo(viewersIn('v.id'), 'p')}`);
  }

  /** Which of many people read the audience of a post, whatever became of the post: those who are told that it went. */
  audienceAmong(sql: Sql, personIds: readonly string[], postId: string): Promise<{ personId: string }[]> {
    return sql.query(query`
      SELECT v.id AS person_id FROM unnest(${personIds}::uuid[]) AS v (id) JOIN post p ON p.id = ${postId} WHERE ${readsAudience(viewersIn('v.id'), 'p')}`);
  }
}
