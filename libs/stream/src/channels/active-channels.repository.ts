import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { type ChannelEntity, type ChannelSelection, selectedChannels } from '#channels';
import { beyondCursor, type Page, pageOrder, raw, type Slice, sliceOf, type Sql, sql as query } from '#platform';

/** A channel with its place among others by what was written last. */
export interface ActiveChannel extends ChannelEntity {
  /** The newest key of what is in it; of an empty one its own id, which tells when it was made. */
  readonly head: string;
}

/** Reads channels by how lately somebody wrote in them. What was written last and deleted or held since still counts. */
@Injectable()
export class ActiveChannelsRepository {
  async list(sql: Sql, viewer: Viewer, selection: ChannelSelection, page: Page): Promise<Slice<ActiveChannel>> {
    const beyond = beyondCursor(page, raw('l.head'), 'DESC');
    const rows = await sql.query<ActiveChannel>(query`
      SELECT l.* FROM (
        SELECT c.*, coalesce(h.head, c.id) AS head FROM channel c
        LEFT JOIN source_head h ON h.subject_id = c.id AND h.kind = 'CHANNEL' AND h.audience_id = c.audience_id WHERE ${selectedChannels(viewer, selection)}) AS l
      WHERE ${beyond} ORDER BY l.head ${pageOrder(page, 'DESC')} LIMIT ${page.limit + 1}`);
    return sliceOf(page, rows);
  }

  /** The newest key of what is in each of these channels, which the viewer was given. */
  heads(sql: Sql, channelIds: readonly string[]): Promise<{ channelId: string; head: string }[]> {
    return sql.query(query`
      SELECT c.id AS channel_id, h.head FROM channel c JOIN source_head h ON h.subject_id = c.id AND h.kind = 'CHANNEL' AND h.audience_id = c.audience_id
      WHERE c.id = ANY(${channelIds}::uuid[])`);
  }
}
