import { Injectable } from '@nestjs/common';
import { personVisibleTo, type Viewer } from '#access';
import { sql as query, type Sql } from '#platform';
import type { FollowCountEntity } from './follow-count.entity.js';
import type { FollowKind } from './follow.entity.js';

/** Who follows what, with the counts, which change together. */
@Injectable()
export class FollowsRepository {
  /** @returns whether it is new */
  async add(sql: Sql, followerId: string, kind: FollowKind, subjectId: string): Promise<boolean> {
    const added = await sql.execute(query`
      INSERT INTO follow (follower_id, kind, subject_id) VALUES (${followerId}, ${kind}, ${subjectId}) ON CONFLICT DO NOTHING`);
    if (added > 0) await this.count(sql, followerId, kind, subjectId, 1);
    return added > 0;
  }

  /** @returns whether there was one */
  async remove(sql: Sql, followerId: string, kind: FollowKind, subjectId: string): Promise<boolean> {
    const removed = await sql.execute(query`
      DELETE FROM follow WHERE follower_id = ${followerId} AND kind = ${kind} AND subject_id = ${subjectId}`);
    if (removed > 0) await this.count(sql, followerId, kind, subjectId, -1);
    return removed > 0;
  }

  /** Which of the subjects the person follows. */
  among(sql: Sql, followerId: string, subjectIds: readonly string[]): Promise<{ subjectId: string }[]> {
    return sql.query(query`SELECT subject_id FROM follow WHERE follower_id = ${followerId} AND subject_id = ANY(${subjectIds}::uuid[])`);
  }

  /** Which of many people follow a person. */
  async followersAmong(sql: Sql, personIds: readonly string[], followedId: string): Promise<string[]> {
    const rows = await sql.query<{ id: string }>(query`
      SELECT follower_id AS id FROM follow WHERE follower_id = ANY(${personIds}::uuid[]) AND kind = 'PERSON' AND subject_id = ${followedId}`);
    return rows.map((row) => row.id);
  }

  /** How many follow these people and tags, and whom these people follow, in the whole company. */
  counts(sql: Sql, subjectIds: readonly string[]): Promise<FollowCountEntity[]> {
    return sql.query(query`SELECT subject_id, followers, following FROM follow_count WHERE subject_id = ANY(${subjectIds}::uuid[])`);
  }

  /** The same of those whom the viewer sees: how many others there are in the company is no guest's business. */
  countsSeen(sql: Sql, viewer: Viewer, subjectIds: readonly string[]): Promise<FollowCountEntity[]> {
    return sql.query(query`
      SELECT s.id AS subject_id,
        (SELECT count(*)::int FROM follow f JOIN person p ON p.id = f.follower_id WHERE f.subject_id = s.id AND ${personVisibleTo(viewer, 'p')}) AS followers,
        (SELECT count(*)::int FROM follow f JOIN person p ON p.id = f.subject_id WHERE f.follower_id = s.id AND f.kind = 'PERSON' AND ${personVisibleTo(viewer, 'p')}) AS following
      FROM unnest(${subjectIds}::uuid[]) AS s (id)`);
  }

  /** In the order of the ids, so that two who follow each other at the same time don't block one another for ever. */
  private async count(sql: Sql, followerId: string, kind: FollowKind, subjectId: string, step: 1 | -1): Promise<void> {
    const following = kind === 'PERSON' ? step : 0;
    await sql.execute(query`
      INSERT INTO follow_count AS c (subject_id, followers, following)
      SELECT * FROM (VALUES (${subjectId}::uuid, ${step}::int, 0), (${followerId}::uuid, 0, ${following}::int)) AS change (id, followers, following)
      WHERE followers <> 0 OR following <> 0 ORDER BY id
      ON CONFLICT (subject_id) DO UPDATE SET followers = greatest(c.followers + excluded.followers, 0), following = greatest(c.following + excluded.following, 0)`);
  }
}
