import { Injectable } from '@nestjs/common';
import { channelVisibleTo, COMPANY_AUDIENCE, type Viewer } from '#access';
import { beyondCursor, join, likeLiterally, type Page, pageOrder, raw, type Slice, sliceOf, type Sql, sql as query, type SqlFragment } from '#platform';
import { ChannelKind } from './channel-kind.js';
import type { ChannelEntity } from './channel.entity.js';

export interface ChannelSelection {
  readonly kind?: ChannelKind;
  /** Part of the name, or the beginning of the slug. */
  readonly query?: string;
  readonly joined?: boolean;
}

/** Reads channels, as a viewer may see them. Lists are ordered by slug. */
@Injectable()
export class ChannelsRepository {
  byIds(sql: Sql, viewer: Viewer, ids: readonly string[]): Promise<ChannelEntity[]> {
    return sql.query(query`SELECT c.* FROM channel c WHERE c.id = ANY(${ids}::uuid[]) AND ${channelVisibleTo(viewer, 'c')}`);
  }

  bySlug(sql: Sql, viewer: Viewer, slug: string): Promise<ChannelEntity | undefined> {
    return sql.first(query`SELECT c.* FROM channel c WHERE c.slug = ${slug.toLowerCase()} AND ${channelVisibleTo(viewer, 'c')}`);
  }

  byDepartments(sql: Sql, viewer: Viewer, departmentIds: readonly string[]): Promise<ChannelEntity[]> {
    return sql.query(query`SELECT c.* FROM channel c WHERE c.department_id = ANY(${departmentIds}::uuid[]) AND ${channelVisibleTo(viewer, 'c')}`);
  }

  async list(sql: Sql, viewer: Viewer, selection: ChannelSelection, page: Page): Promise<Slice<ChannelEntity>> {
    const conditions = [selectedChannels(viewer, selection)];
    conditions.push(beyondCursor(page, raw('c.slug'), 'ASC'));
    const rows = await sql.query<ChannelEntity>(query`
      SELECT c.* FROM channel c WHERE ${join(conditions, ' AND ')} ORDER BY c.slug ${pageOrder(page, 'ASC')} LIMIT ${page.limit + 1}`);
    return sliceOf(page, rows);
  }

  /** The channels the viewer joined, was put into, or belongs to because they are for everybody, by name; at most 1,000. EVERYONE is left out. */
  mine(sql: Sql, viewer: Viewer): Promise<ChannelEntity[]> {
    return sql.query(query`
      SELECT c.* FROM channel c JOIN (
        SELECT m.channel_id FROM channel_member m WHERE m.person_id = ${viewer.principalId}
        UNION SELECT w.id FROM channel w WHERE w.company_wide AND ${viewer.personId !== undefined}::boolean) AS own ON own.channel_id = c.id
      WHERE ${channelVisibleTo(viewer, 'c')} ORDER BY lower(c.name), c.id LIMIT 1000`);
  }

  /**
   * The channel, held until the transaction ends so that its audience stays what it is: what is published in it gets the
   * right one. EVERYONE never changes its audience and isn't held, as everybody writes there at once.
   */
  hold(sql: Sql, viewer: Viewer, id: string): Promise<ChannelEntity | undefined> {
    return sql.first(query`SELECT c.* FROM channel c WHERE c.id = ${id} AND ${channelVisibleTo(viewer, 'c')} FOR SHARE`);
  }

  /** The channel, for changing it or its members; others who would wait their turn. */
  lock(sql: Sql, viewer: Viewer, id: string): Promise<ChannelEntity | undefined> {
    return sql.first(query`SELECT c.* FROM channel c WHERE c.id = ${id} AND ${channelVisibleTo(viewer, 'c')} FOR NO KEY UPDATE`);
  }
}

/** Whether a channel, aliased c, is one of a selection that the viewer may see. */
export function selectedChannels(viewer: Viewer, selection: ChannelSelection): SqlFragment {
  const conditions: SqlFragment[] = [channelVisibleTo(viewer, 'c')];
  if (selection.kind) conditions.push(query`c.kind = ${selection.kind}`);
  if (selection.query) conditions.push(called(selection.query));
  if (selection.joined !== undefined) conditions.push(selection.joined ? joinedBy(viewer) : query`NOT ${joinedBy(viewer)}`);
  return join(conditions, ' AND ');
}

function joinedBy(viewer: Viewer): SqlFragment {
  const company = viewer.personId !== undefined && viewer.audienceIds.includes(COMPANY_AUDIENCE);
  return query`(((c.kind = 'EVERYONE' OR c.company_wide) AND ${company}::boolean)
    OR EXISTS (SELECT 1 FROM channel_member m WHERE m.channel_id = c.id AND m.person_id = ${viewer.principalId}))`;
}

function called(text: string): SqlFragment {
  const pattern = likeLiterally(text.trim().toLowerCase());
  return query`(lower(c.name) LIKE ${`%${pattern}%`} OR c.slug LIKE ${`${pattern}%`})`;
}
