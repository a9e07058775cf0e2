import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';

export interface Progress {
  readonly face: boolean;
  readonly headline: boolean;
  /** Has looked into the channel of their department; where it has none, has joined one. */
  readonly channel: boolean;
  readonly follow: boolean;
  readonly post: boolean;
  readonly dismissed: boolean;
  readonly departmentId: string | null;
}

const ENOUGH_FOLLOWED = 3;

/** How far somebody is with their first steps, by what they have done. Their own alone. */
@Injectable()
export class WelcomeRepository {
  progress(sql: Sql, personId: string): Promise<Progress | undefined> {
    return sql.first(query`
      SELECT p.avatar_id IS NOT NULL AS face, p.headline IS NOT NULL AS headline, p.department_id, w.dismissed_at IS NOT NULL AS dismissed,
        CASE WHEN c.id IS NULL THEN EXISTS (SELECT 1 FROM channel_member cm WHERE cm.person_id = p.id AND NOT cm.by_directory)
          ELSE w.channel_seen_at IS NOT NULL OR EXISTS (SELECT 1 FROM post o WHERE o.author_id = p.id AND o.channel_id = c.id AND o.deleted_at IS NULL) END AS channel,
        (SELECT count(*) FROM (SELECT 1 FROM follow f WHERE f.follower_id = p.id AND f.kind = 'PERSON' LIMIT ${ENOUGH_FOLLOWED}::int) AS enough) = ${ENOUGH_FOLLOWED}::int AS follow,
        ${hasPosted} AS post
      FROM person p LEFT JOIN welcome w ON w.person_id = p.id
      LEFT JOIN LATERAL (SELECT ch.id FROM channel ch WHERE ch.department_id = p.department_id AND ch.kind = 'DEPARTMENT' LIMIT 1) AS c ON TRUE
      WHERE p.id = ${personId}`);
  }

  /** Whether Home still offers them: they aren't put away, and there is no first post. */
  async isOffered(sql: Sql, personId: string): Promise<boolean> {
    return (await sql.first(query`
      SELECT 1 AS yes FROM person p LEFT JOIN welcome w ON w.person_id = p.id WHERE p.id = ${personId} AND w.dismissed_at IS NULL AND NOT ${hasPosted}`)) !== undefined;
  }

  /** Undefined leaves as it is. */
  async update(sql: Sql, personId: string, dismissed: boolean | undefined, channelSeen: boolean): Promise<void> {
    await sql.execute(query`
      INSERT INTO welcome AS w (person_id, dismissed_at, channel_seen_at)
      VALUES (${personId}, CASE WHEN ${dismissed ?? false}::boolean THEN now() END, CASE WHEN ${channelSeen}::boolean THEN now() END)
      ON CONFLICT (person_id) DO UPDATE SET
        dismissed_at = CASE WHEN ${dismissed === undefined}::boolean THEN w.dismissed_at ELSE EXCLUDED.dismissed_at END,
        channel_seen_at = coalesce(w.channel_seen_at, EXCLUDED.channel_seen_at)`);
  }
}

/** boolean: whether the person with alias p has a post of their own. */
const hasPosted = query`EXISTS (SELECT 1 FROM post o WHERE o.author_id = p.id AND o.deleted_at IS NULL AND o.repost_of_id IS NULL)`;
