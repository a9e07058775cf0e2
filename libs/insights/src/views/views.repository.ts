import { Injectable } from '@nestjs/common';
import { type Viewer, worksOn } from '#access';
import { articleListableTo } from '#blogs';
import { DAY_MS, raw, type Sql, sql as query, type SqlFragment } from '#platform';
import { listableTo } from '#stream';

/** How long the views of a content are counted from when it came out, in days. */
export const COUNTED_DAYS = 90;

export interface Seen {
  /** UUID of a post or an article. */
  readonly id: string;
  readonly read: boolean;
}

/** A view that was told of later. */
export interface EarlierView extends Seen {
  readonly personId: string;
  /** When the content came out. */
  readonly outAt: Date;
  /** When it was seen; of that only the day is kept. */
  readonly at: Date;
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
    const earliest = Date.now() - COUNTED_DAYS * DAY_MS;
    const open = countable.filter(({ outAt }) => outAt.getTime() > earliest);
    await this.open(sql, open);
    return open;
  }

  /** Marks views of an earlier day, however many. For imports and seeds, which have checked who may read what and leave out those who wrote it. */
  async addMany(sql: Sql, views: readonly EarlierView[]): Promise<void> {
    await this.open(sql, views);
    const column = <Key extends keyof EarlierView>(key: Key) => views.map((view) => view[key]);
    await sql.execute(query`
      INSERT INTO reach_mark (content_id, mark, department, day, read)
      SELECT s.content_id, ${hashed('p.id')}, ${hashed('p.department_id')}, (n.at AT TIME ZONE 'UTC')::date, n.read
      FROM unnest(${column('id')}::uuid[], ${column('personId')}::uuid[], ${column('at')}::timestamptz[], ${column('read')}::boolean[]) AS n (id, person_id, at, read)
      JOIN reach_subject s ON s.content_id = n.id JOIN person p ON p.id = n.person_id WHERE s.key IS NOT NULL ON CONFLICT DO NOTHING`);
  }

  /** Marks what was seen; the same person again changes nothing, but that they have read it now. Who comes while the counting ends waits for it, and isn't marked. */
  async mark(sql: Sql, personId: string, seen: readonly Seen[]): Promise<void> {
    await sql.execute(query`
      INSERT INTO reach_mark AS known (content_id, mark, department, day, read)
      SELECT s.content_id, ${hashed('p.id')}, ${hashed('p.department_id')}, (now() AT TIME ZONE 'UTC')::date, n.read
      FROM unnest(${seen.map(({ id }) => id)}::uuid[], ${seen.map(({ read }) => read)}::boolean[]) AS n (id, read)
      JOIN reach_subject s ON s.content_id = n.id JOIN person p ON p.id = ${personId}
      WHERE s.key IS NOT NULL ORDER BY s.content_id FOR KEY SHARE OF s
      ON CONFLICT (content_id, mark) DO UPDATE SET read = true, read_on = excluded.day WHERE excluded.read AND NOT known.read`);
  }

  /** Begins the counting of what came out at a time, unless it has begun. */
  private async open(sql: Sql, contents: readonly { readonly id: string; readonly outAt: Date }[]): Promise<void> {
    const outAt = new Map(contents.map((content) => [content.id, content.outAt]));
    await sql.execute(query`
      INSERT INTO reach_subject (content_id, key, closes_at)
      SELECT id, sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), out_at + make_interval(days => ${COUNTED_DAYS}::int)
      FROM unnest(${[...outAt.keys()]}::uuid[], ${[...outAt.values()]}::timestamptz[]) AS n (id, out_at)
      ORDER BY id ON CONFLICT DO NOTHING`);
  }
}

/** A column's UUID as the marks of the content with alias s have it. */
function hashed(column: string): SqlFragment {
  return query`substr(sha256(s.key || uuid_send(${raw(column)})), 1, 16)`;
}
