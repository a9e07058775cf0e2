import { Injectable } from '@nestjs/common';
import { type Viewer, worksOn } from '#access';
import { articleListableTo } from '#blogs';
import { sql as query, type Sql } from '#platform';
import { listableTo } from '#stream';

/** How long the views of a content are counted from when it came out, in days. */
export const COUNTED_DAYS = 90;

export interface Seen {
  /** UUID of a post or an article. */
  readonly id: string;
  readonly read: boolean;
}

/** Writes that content was seen. A row a person and content, and none that two people would wait for. */
@Injectable()
export class ViewsRepository {
  /** Begins counting what of this may be counted: it is out, the viewer may read it and didn't write it. A repost counts for what it passes on. @returns those ids */
  async begin(sql: Sql, viewer: Viewer, seen: readonly Seen[]): Promise<Seen[]> {
    const [ids, reads] = [seen.map(({ id }) => id), seen.map(({ read }) => read)];
    const countable = await sql.query<Seen & { outAt: Date }>(query`
      WITH asked AS (SELECT * FROM unnest(${ids}::uuid[], ${reads}::boolean[]) AS a (id, read))
      SELECT p.id, bool_or(asked.read) AS read, p.created_at AS out_at FROM asked JOIN post named ON named.id = asked.id JOIN post p ON p.id = coalesce(named.repost_of_id, named.id)
      WHERE p.restriction IS NULL AND ${listableTo(viewer, 'p')} AND NOT ${worksOn(viewer, 'p')} GROUP BY p.id
      UNION ALL
      SELECT a.id, bool_or(asked.read), a.published_at FROM asked JOIN article a ON a.id = asked.id
      WHERE a.restriction IS NULL AND ${articleListableTo(viewer, 'a')} AND NOT ${worksOn(viewer, 'a')} GROUP BY a.id`);
    const earliest = Date.now() - COUNTED_DAYS * 86_400_000;
    const open = countable.filter(({ outAt }) => outAt.getTime() > earliest);
    await sql.execute(query`
      INSERT INTO reach_subject (content_id, key, closes_at)
      SELECT id, sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), out_at + make_interval(days => ${COUNTED_DAYS}::int)
      FROM unnest(${open.map(({ id }) => id)}::uuid[], ${open.map(({ outAt }) => outAt)}::timestamptz[]) AS n (id, out_at)
      ORDER BY id ON CONFLICT DO NOTHING`);
    return open;
  }

  /** Marks what was seen; the same person again changes nothing, but that they have read it now. Who comes while the counting ends waits for it, and isn't marked. */
  async mark(sql: Sql, personId: string, seen: readonly Seen[]): Promise<void> {
    await sql.execute(query`
      INSERT INTO reach_mark AS known (content_id, mark, department, day, read)
      SELECT s.content_id, substr(sha256(s.key || uuid_send(p.id)), 1, 16), substr(sha256(s.key || uuid_send(p.department_id)), 1, 16), (now() AT TIME ZONE 'UTC')::date, n.read
      FROM unnest(${seen.map(({ id }) => id)}::uuid[], ${seen.map(({ read }) => read)}::boolean[]) AS n (id, read)
      JOIN reach_subject s ON s.content_id = n.id JOIN person p ON p.id = ${personId}
      WHERE s.key IS NOT NULL ORDER BY s.content_id FOR KEY SHARE OF s
      ON CONFLICT (content_id, mark) DO UPDATE SET read = true WHERE excluded.read AND NOT known.read`);
  }
}
