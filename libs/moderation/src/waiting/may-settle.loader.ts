import { Injectable } from '@nestjs/common';
import { moderates, type Viewer, ViewerLoader, worksOn } from '#access';
import { Database, sql as query, type Sql } from '#platform';

/** Whether somebody who reads a held post may let it out or refuse it, by its UUID: moderators, what others wrote and look after. */
@Injectable()
export class MaySettleLoader extends ViewerLoader<string, boolean> {
  constructor(private readonly database: Database) {
    super();
  }

  /** The same in a transaction. */
  async of(sql: Sql, viewer: Viewer, postIds: readonly string[]): Promise<boolean[]> {
    if (!moderates(viewer)) return postIds.map(() => false);
    const rows = await sql.query<{ id: string }>(query`SELECT p.id FROM post p WHERE p.id = ANY(${postIds}::uuid[]) AND NOT ${worksOn(viewer, 'p')}`);
    const others = new Set(rows.map((row) => row.id));
    return postIds.map((id) => others.has(id));
  }

  protected read(viewer: Viewer, postIds: readonly string[]): Promise<boolean[]> {
    return this.of(this.database, viewer, postIds);
  }
}
