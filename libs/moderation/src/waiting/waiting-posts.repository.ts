import { Injectable } from '@nestjs/common';
import { moderates, type Viewer, worksOn } from '#access';
import { beyondCursor, type Page, pageOrder, raw, type Slice, sliceOf, type Sql, sql as query, type SqlFragment } from '#platform';
import { listableTo, type TimelineEntry } from '#stream';

/** Posts that were held and wait for a moderator. */
@Injectable()
export class WaitingPostsRepository {
  /** Those that a moderator may read, and neither wrote nor looks after, the longest-standing first. */
  async list(sql: Sql, viewer: Viewer, page: Page): Promise<Slice<TimelineEntry>> {
    const beyond = beyondCursor(page, raw('p.stream_key'), 'ASC');
    return sliceOf(page, await sql.query<TimelineEntry>(query`
      SELECT p.id AS post_id, p.stream_key FROM post p WHERE ${waitsFor(viewer)} AND ${beyond}
      ORDER BY p.stream_key ${pageOrder(page, 'ASC')} LIMIT ${page.limit + 1}`));
  }

  /** How many, counted to `most`. */
  async count(sql: Sql, viewer: Viewer, most: number): Promise<number> {
    const row = await sql.first<{ count: number }>(query`SELECT count(*) AS count FROM (SELECT 1 FROM post p WHERE ${waitsFor(viewer)} LIMIT ${most}) AS waiting`);
    return row?.count ?? 0;
  }
}

function waitsFor(viewer: Viewer): SqlFragment {
  return moderates(viewer) ? query`p.restriction = 'HELD' AND NOT ${worksOn(viewer, 'p')} AND ${listableTo(viewer, 'p')}` : raw('FALSE');
}
