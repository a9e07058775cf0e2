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

/** Somebody and a post. */
export interface Pair {
  readonly personId: string;
  readonly postId: string;
}

/** Why posts are in Homes: in one, for a page of it, or in those of many people, for events. */
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
   * Which of many people have which of many posts in their Homes now, may read them and don't mute them, and why. One statement for all of them.
   * @param gone ask for posts that were deleted: who had them, rather than who has them
   */
  inHomesOf(sql: Sql, personIds: readonly string[], postIds: readonly string[], gone: boolean): Promise<(ReasonRow & Pair)[]> {
    const someone = viewersIn('v.id');
    const wanted = gone ? couldRead(someone, 'p') : query`${listableTo(someone, 'p')} AND NOT ${muted(raw('v.id'), 'p')}`;
    return sql.query(query`
      SELECT v.id AS person_id, p.id AS post_id, v.kind, v.source_id FROM (
        SELECT v.id, p.id AS post_id, reason.kind, reason.source_id FROM unnest(${personIds}::uuid[]) AS v (id) CROSS JOIN post p
        CROSS JOIN LATERAL (${homeReasons(raw('v.id'), (alias) => visibleTo(someone, alias))}) AS reason WHERE p.id = ANY(${postIds}::uuid[]) OFFSET 0
      ) AS v JOIN post p ON p.id = v.post_id ${whereEach(wanted)}`);
  }

  /** In which of these pairs the person may read the post now. */
  readersAmong(sql: Sql, pairs: readonly Pair[]): Promise<Pair[]> {
    return sql.query(query`SELECT v.id AS person_id, p.id AS post_id FROM ${rowsOf(pairs)} ${whereEach(listableTo(viewersIn('v.id'), 'p'))}`);
  }

  /** In which of these pairs the person may have read the post, whatever became of it: those who are told that it went. */
  audienceAmong(sql: Sql, pairs: readonly Pair[]): Promise<Pair[]> {
    return sql.query(query`SELECT v.id AS person_id, p.id AS post_id FROM ${rowsOf(pairs)} ${whereEach(couldRead(viewersIn('v.id'), 'p'))}`);
  }
}

function rowsOf(pairs: readonly Pair[]): SqlFragment {
  return query`unnest(${pairs.map((pair) => pair.personId)}::uuid[], ${pairs.map((pair) => pair.postId)}::uuid[]) AS v (id, post_id) JOIN post p ON p.id = v.post_id`;
}

/**
 * A condition asked of each row by itself. As a plain WHERE, PostgreSQL made a join of it, which read the grants of everybody in the
 * company for each post: 15 ms for 500 people connected, out of 20,000.
 */
function whereEach(condition: SqlFragment): SqlFragment {
  return query`CROSS JOIN LATERAL (SELECT ${condition} AS holds OFFSET 0) AS asked WHERE asked.holds`;
}
