import { Injectable } from '@nestjs/common';
import { channelVisibleTo, type Viewer } from '#access';
import { beyondCursor, join, likeLiterally, type Page, pageOrder, raw, type Slice, sliceOf, type Sql, sql as query, type SqlFragment } from '#platform';
import type { ChannelKind } from '../channels/channel-kind.js';
import type { ChannelEntity } from '../channels/channel.entity.js';

/** A channel's row, and whether the viewer reads it: else nothing that tells what it is about goes out. */
export type ChannelRecordRow = ChannelEntity & { readonly readable: boolean };

/** Which channels; every given field narrows. */
export interface ChannelRecordSelection {
  readonly query?: string | undefined;
  readonly kind?: ChannelKind | undefined;
  readonly private?: boolean | undefined;
  readonly orphaned?: boolean | undefined;
  readonly archived?: boolean | undefined;
}

/** EVERYONE needs no owner: it is the administrators'. Nor does a department's: who leads it looks after that, and it may have no head yet. */
const ORPHANED = raw(`(c.kind NOT IN ('EVERYONE', 'DEPARTMENT') AND NOT EXISTS (SELECT 1 FROM channel_member o WHERE o.channel_id = c.id AND o.role = 'OWNER'))`);

/** All channels, for who runs the hub: that they are there, the newest first. What is in them, `visibleTo` decides as ever. */
@Injectable()
export class ChannelRecordsRepository {
  async list(sql: Sql, viewer: Viewer, selection: ChannelRecordSelection, page: Page): Promise<Slice<ChannelRecordRow>> {
    const readable = channelVisibleTo(viewer, 'c');
    const conditions: SqlFragment[] = [raw('TRUE')];
    // Whether there is a private channel of some name is not to be found out by asking for the name.
    if (selection.query) conditions.push(query`${readable} AND lower(c.name) LIKE ${`%${likeLiterally(selection.query.toLowerCase())}%`}`);
    if (selection.kind) conditions.push(query`c.kind = ${selection.kind}`);
    if (selection.private !== undefined) conditions.push(query`c.private = ${selection.private}`);
    if (selection.orphaned) conditions.push(ORPHANED);
    if (selection.archived !== undefined) conditions.push(raw(selection.archived ? 'c.archived_at IS NOT NULL' : 'c.archived_at IS NULL'));
    conditions.push(beyondCursor(page, raw('c.id'), 'DESC'));
    const order = pageOrder(page, 'DESC');
    return sliceOf(page, await sql.query(query`SELECT c.*, ${readable} AS readable FROM channel c WHERE ${join(conditions, ' AND ')} ORDER BY c.id ${order} LIMIT ${page.limit + 1}`));
  }

  one(sql: Sql, viewer: Viewer, channelId: string): Promise<ChannelRecordRow | undefined> {
    return sql.first(query`SELECT c.*, ${channelVisibleTo(viewer, 'c')} AS readable FROM channel c WHERE c.id = ${channelId}`);
  }

  async lock(sql: Sql, viewer: Viewer, channelId: string): Promise<ChannelRecordRow | undefined> {
    return sql.first(query`SELECT c.*, ${channelVisibleTo(viewer, 'c')} AS readable FROM channel c WHERE c.id = ${channelId} FOR NO KEY UPDATE`);
  }

  async countOrphaned(sql: Sql): Promise<number> {
    const row = await sql.first<{ count: number }>(query`SELECT count(*) FROM channel c WHERE c.archived_at IS NULL AND ${ORPHANED}`);
    return row?.count ?? 0;
  }
}
