import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';
import type { ChannelEntity } from './channel.entity.js';

export type NewChannel = Pick<ChannelEntity, 'name' | 'description' | 'kind' | 'private' | 'companyWide' | 'audienceId' | 'departmentId' | 'createdBy'>;

/** Writes channel rows; commands of this lib alone use it. */
@Injectable()
export class ChannelWritesRepository {
  /** @returns undefined where the slug is taken */
  insert(sql: Sql, slug: string, channel: NewChannel): Promise<ChannelEntity | undefined> {
    return sql.first(query`
      INSERT INTO channel (slug, name, description, kind, private, company_wide, audience_id, department_id, created_by)
      VALUES (${slug}, ${channel.name}, ${channel.description}, ${channel.kind}, ${channel.private}, ${channel.companyWide}, ${channel.audienceId}, ${channel.departmentId},
        ${channel.createdBy})
      ON CONFLICT (slug) DO NOTHING RETURNING *`);
  }

  /** Takes the slug, or where it is taken the slug with the first free number behind it. */
  async insertNumbered(sql: Sql, slug: string, channel: NewChannel): Promise<ChannelEntity> {
    const rows = await sql.query<{ slug: string }>(query`SELECT slug FROM channel WHERE slug = ${slug} OR slug ~ ${`^${slug}-[0-9]+$`}`);
    const taken = new Set(rows.map((row) => row.slug));
    for (let number = 1; ; number++) {
      const candidate = number === 1 ? slug : `${slug}-${number}`;
      const made = taken.has(candidate) ? undefined : await this.insert(sql, candidate, channel);
      if (made) return made;
    }
  }

  async setArchived(sql: Sql, channelId: string, archived: boolean): Promise<ChannelEntity> {
    const row = await sql.first<ChannelEntity>(query`UPDATE channel SET archived_at = CASE WHEN ${archived}::boolean THEN now() END WHERE id = ${channelId} RETURNING *`);
    return row as ChannelEntity;
  }

  async setCompanyWide(sql: Sql, channelId: string, companyWide: boolean): Promise<ChannelEntity> {
    const row = await sql.first<ChannelEntity>(query`UPDATE channel SET company_wide = ${companyWide} WHERE id = ${channelId} RETURNING *`);
    return row as ChannelEntity;
  }

  /** Only a broadcast is company-wide. */
  async setKind(sql: Sql, channelId: string, kind: ChannelEntity['kind']): Promise<ChannelEntity> {
    const row = await sql.first<ChannelEntity>(query`UPDATE channel SET kind = ${kind}, company_wide = company_wide AND ${kind} = 'BROADCAST' WHERE id = ${channelId} RETURNING *`);
    return row as ChannelEntity;
  }

  /** Makes archived topics of the channels whose department is gone; their members stay. @returns which */
  async archiveWithoutDepartment(sql: Sql): Promise<string[]> {
    const rows = await sql.query<{ id: string }>(query`
      UPDATE channel SET kind = 'TOPIC', archived_at = now() WHERE kind = 'DEPARTMENT' AND department_id IS NULL RETURNING id`);
    await sql.execute(query`UPDATE channel_member SET by_directory = false WHERE channel_id = ANY(${rows.map(({ id }) => id)}::uuid[])`);
    return rows.map(({ id }) => id);
  }

  /** Name, description, visibility and audience, as the entity has them. */
  async update(sql: Sql, channel: ChannelEntity): Promise<void> {
    await sql.execute(query`
      UPDATE channel SET name = ${channel.name}, description = ${channel.description}, rules = ${channel.rules}, private = ${channel.private}, audience_id = ${channel.audienceId},
        audience_change = ${channel.audienceChange} WHERE id = ${channel.id}`);
  }
}
