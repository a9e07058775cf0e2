import { Injectable } from '@nestjs/common';
import { personOf, couldRead, type Viewer, viewersIn, visibleTo } from '#access';
import { raw, sql as query, type Sql, type SqlFragment } from '#platform';
import { muted } from '../mutes/muted.js';
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
   * Which of many people have a post in their Home now, may read it and don't mute it, and why. One statement for all of them.
   * @param gone ask for a post that was deleted: who had it, rather than who has it
   */
  inHomesOf(sql: Sql, personIds: readonly string[], postId: string, gone: boolean): Promise<(ReasonRow & { personId: string })[]> {
    const someone = viewersIn('v.id');
    const wanted = gone ? couldRead(someone, 'p') : query`${listableTo(someone, 'p')} AND NOT ${muted(raw('v.id'), 'p')}`;
    return sql.query(query`
      SELECT v.id AS person_id, v.kind, v.source_id FROM (
        SELECT v.id, reason.kind, reason.source_id FROM unnest(${personIds}::uuid[]) AS v (id) JOIN post p ON p.id = ${postId}
        CROSS JOIN LATERAL (${homeReasons(raw('v.id'), (alias) => visibleTo(someone, alias))}) AS reason OFFSET 0
      ) AS v JOIN post p ON p.id = ${postId} ${whereEach(wanted)}`);
  }

  /** Which of many people may read a post now. */
  readersAmong(sql: Sql, personIds: readonly string[], postId: string): Promise<{ personId: string }[]> {
    return sql.query(query`
      SELECT v.id AS person_id FROM unnest(${personIds}::uuid[]) AS v (id) JOIN post p ON p.id = ${postId} ${whereEach(listableTo(viewersIn('v.id'), 'p'))}`);
  }

  /** Which of many people may have read a post, whatever became of it: those who are told that it went. */
  audienceAmong(sql: Sql, personIds: readonly string[], postId: string): Promise<{ personId: string }[]> {
    return sql.query(query`
      SELECT v.id AS person_id FROM unnest(${personIds}::uuid[]) AS v (id) JOIN post p ON p.id = ${postId} ${whereEach(couldRead(viewersIn('v.id'), 'p'))}`);
  }
}

/**
 * A condition asked of each row by itself. As a plain WHERE, PostgreSQL made a join of it, which read the grants of everybody in the
 * company for each post: 15 ms for 500 people connected, out of 20,000.
 */
function whereEach(condition: SqlFragment): SqlFragment {
  return query`CROSS JOIN LATERAL (SELECT ${condition} AS holds OFFSET 0) AS asked WHERE asked.holds`;
}
