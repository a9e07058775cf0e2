import { Injectable } from '@nestjs/common';
import { COMPANY_AUDIENCE, personVisibleTo, type Under, type Viewer } from '#access';
import type { PersonEntity } from '#people';
import { beyondCursor, type Page, pageOrder, raw, type Sql, sql as query, type SqlFragment } from '#platform';
import type { ChannelEntity } from '../channels/channel.entity.js';
import { EVERYONE_CHANNEL } from '../channels/everyone-channel.js';
import type { ChannelMemberEntity } from './channel-member.entity.js';
import type { ChannelRole } from './channel-role.js';

/** The rows of channel_member. Whoever asks about a channel has read it through ChannelsRepository first. */
@Injectable()
export class MembersRepository {
  find(sql: Sql, channelId: string, personId: string): Promise<ChannelMemberEntity | undefined> {
    return sql.first(query`SELECT m.* FROM channel_member m WHERE m.channel_id = ${channelId} AND m.person_id = ${personId}`);
  }

  /** One person's memberships of these channels. */
  ofPerson(sql: Sql, personId: string, channelIds: readonly string[]): Promise<ChannelMemberEntity[]> {
    return sql.query(query`SELECT m.* FROM channel_member m WHERE m.person_id = ${personId} AND m.channel_id = ANY(${channelIds}::uuid[])`);
  }

  /** Every channel a person belongs to. */
  async channelsOf(sql: Sql, personId: string): Promise<string[]> {
    const rows = await sql.query<{ channelId: string }>(query`SELECT channel_id FROM channel_member WHERE person_id = ${personId} ORDER BY channel_id`);
    return rows.map((row) => row.channelId);
  }

  async idsIn(sql: Sql, channelId: string): Promise<string[]> {
    const rows = await sql.query<{ personId: string }>(query`SELECT person_id FROM channel_member WHERE channel_id = ${channelId}`);
    return rows.map((row) => row.personId);
  }

  async guestsIn(sql: Sql, channelId: string): Promise<string[]> {
    const rows = await sql.query<{ personId: string }>(query`
      SELECT m.person_id FROM channel_member m JOIN person p ON p.id = m.person_id WHERE m.channel_id = ${channelId} AND p.kind = 'GUEST'`);
    return rows.map((row) => row.personId);
  }

  /** A person as the viewer may see them, who can't leave the company before this transaction ends. */
  holdPerson(sql: Sql, viewer: Viewer, personId: string): Promise<PersonEntity | undefined> {
    return sql.first(query`SELECT p.* FROM person p WHERE p.id = ${personId} AND ${personVisibleTo(viewer, 'p')} FOR KEY SHARE OF p`);
  }

  async hasOtherOwner(sql: Sql, channelId: string, personId: string): Promise<boolean> {
    const row = await sql.first(query`
      SELECT 1 FROM channel_member WHERE channel_id = ${channelId} AND role = 'OWNER' AND person_id <> ${personId} LIMIT 1`);
    return row !== undefined;
  }

  /** The employee who has been a member for longest; undefined where there is none. */
  async longestStanding(sql: Sql, channelId: string): Promise<string | undefined> {
    const row = await sql.first<{ personId: string }>(query`
      SELECT m.person_id FROM channel_member m JOIN person p ON p.id = m.person_id
      WHERE m.channel_id = ${channelId} AND p.kind = 'EMPLOYEE' AND p.left_at IS NULL ORDER BY m.joined_at, m.person_id LIMIT 1`);
    return row?.personId;
  }

  /** @returns who of them wasn't a member before */
  async add(sql: Sql, channelId: string, personIds: readonly string[], role: ChannelRole, byDirectory: boolean): Promise<string[]> {
    const rows = await sql.query<{ personId: string }>(query`
      INSERT INTO channel_member (channel_id, person_id, role, by_directory)
      SELECT ${channelId}::uuid, id, ${role}, ${byDirectory}::boolean FROM unnest(${personIds}::uuid[]) id ON CONFLICT DO NOTHING RETURNING person_id`);
    return rows.map((row) => row.personId);
  }

  /** @returns who of them was a member */
  async remove(sql: Sql, channelId: string, personIds: readonly string[]): Promise<string[]> {
    const rows = await sql.query<{ personId: string }>(query`
      DELETE FROM channel_member WHERE channel_id = ${channelId} AND person_id = ANY(${personIds}::uuid[]) RETURNING person_id`);
    return rows.map((row) => row.personId);
  }

  async setRole(sql: Sql, channelId: string, personId: string, role: ChannelRole): Promise<void> {
    await sql.execute(query`UPDATE channel_member SET role = ${role} WHERE channel_id = ${channelId} AND person_id = ${personId}`);
  }

  /** @returns the channel as it is after that */
  async count(sql: Sql, channelId: string, change: number): Promise<ChannelEntity> {
    const row = await sql.first<ChannelEntity>(query`UPDATE channel SET member_count = member_count + ${change} WHERE id = ${channelId} RETURNING *`);
    return row as ChannelEntity;
  }

  /** How many current people read the company's audience, as members of EVERYONE do. */
  async countEveryone(sql: Sql): Promise<number> {
    const row = await sql.first<{ count: number }>(query`
      SELECT count(*) FROM audience_grant g JOIN person p ON p.id = g.principal_id
      WHERE g.audience_id = ${COMPANY_AUDIENCE} AND g.ended_at IS NULL AND p.left_at IS NULL`);
    return row?.count ?? 0;
  }

  /** Who has a role in these channels and the viewer may see, each with the channel's UUID, the longest-standing first. */
  inRole(sql: Sql, viewer: Viewer, role: ChannelRole, channelIds: readonly string[]): Promise<(PersonEntity & { channelId: string })[]> {
    return sql.query(query`
      SELECT p.*, m.channel_id FROM channel_member m JOIN person p ON p.id = m.person_id
      WHERE m.channel_id = ANY(${channelIds}::uuid[]) AND m.role = ${role} AND ${personVisibleTo(viewer, 'p')} ORDER BY m.joined_at, m.person_id`);
  }

  /** The members of each of many channels, ordered by when people came to the company, as their ids are. */
  ofEach(sql: Sql, viewer: Viewer, channelIds: readonly string[], page: Page): Promise<Under<PersonEntity>[]> {
    const further = beyondCursor(page, raw('p.id'), 'ASC');
    const order = pageOrder(page, 'ASC');
    const wide = query`(k.id = ${EVERYONE_CHANNEL} OR k.company_wide)`;
    const members = (belong: SqlFragment) => query`(
      SELECT p.* FROM person p WHERE p.left_at IS NULL AND ${belong} AND ${personVisibleTo(viewer, 'p')} AND ${further} ORDER BY p.id ${order} LIMIT ${page.limit + 1})`;
    return sql.query(query`
      SELECT k.id AS under_id, l.* FROM channel k CROSS JOIN LATERAL (
        ${members(query`NOT ${wide} AND EXISTS (SELECT 1 FROM channel_member m WHERE m.channel_id = k.id AND m.person_id = p.id)`)}
        UNION ALL ${members(query`${wide} AND EXISTS (
          SELECT 1 FROM audience_grant g WHERE g.audience_id = ${COMPANY_AUDIENCE} AND g.principal_id = p.id AND g.ended_at IS NULL)`)}
      ) l WHERE k.id = ANY(${channelIds}::uuid[]) ORDER BY l.id ${order}`);
  }
}
