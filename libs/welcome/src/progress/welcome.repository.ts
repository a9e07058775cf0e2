import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';

export interface Progress {
  readonly face: boolean;
  readonly headline: boolean;
  /** Has looked into the channel of their department; where it has none, has joined one. */
  readonly channel: boolean;
  readonly follow: boolean;
  readonly post: boolean;
  /** Has posted a fortnight ago already: nobody new. */
  readonly settledIn: boolean;
  readonly dismissed: boolean;
  readonly departmentId: string | null;
}

const ENOUGH_FOLLOWED = 3;

/** Who has posted for longer isn't offered what newcomers are. */
const NEW_FOR = '14 days';

/** How far somebody is with their first steps, by what they have done. Their own alone. */
@Injectable()
export class WelcomeRepository {
  progress(sql: Sql, personId: string): Promise<Progress | undefined> {
    return sql.first(query`
      SELECT p.avatar_id IS NOT NULL AS face, p.headline IS NOT NULL AS headline, p.department_id, w.dismissed_at IS NOT NULL AS dismissed,
        CASE WHEN c.id IS NULL THEN EXISTS (SELECT 1 FROM channel_member cm WHERE cm.person_id = p.id AND NOT cm.by_directory)
          ELSE w.channel_seen_at IS NOT NULL OR EXISTS (SELECT 1 FROM post o WHERE o.author_id = p.id AND o.channel_id = c.id AND o.deleted_at IS NULL) END AS channel,
        (SELECT count(*) FROM (SELECT 1 FROM follow f WHERE f.follower_id = p.id AND f.kind = 'PERSON' LIMIT ${ENOUGH_FOLLOWED}::int) AS enough) = ${ENOUGH_FOLLOWED}::int AS follow,
        EXISTS (SELECT 1 FROM post o WHERE ${ownPost}) AS post,
        EXISTS (SELECT 1 FROM post o WHERE ${ownPost} AND o.created_at < now() - ${NEW_FOR}::interval) AS settled_in
      FROM person p LEFT JOIN welcome w ON w.person_id = p.id
      LEFT JOIN LATERAL (SELECT ch.id FROM channel ch WHERE ch.department_id = p.department_id AND ch.kind = 'DEPARTMENT' LIMIT 1) AS c ON TRUE
      WHERE p.id = ${personId}`);
  }

  /** Whether Home still offers them: they aren't put away, nor all taken, by somebody new. */
  async isOffered(sql: Sql, personId: string): Promise<boolean> {
    const found = await this.progress(sql, personId);
    return found !== undefined && !found.dismissed && !found.settledIn && !(found.face && found.headline && found.channel && found.follow && found.post);
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

/** Whether post `o` is one that the person with alias p wrote. */
const ownPost = query`o.author_id = p.id AND o.deleted_at IS NULL AND o.repost_of_id IS NULL`;
