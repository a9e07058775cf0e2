import { Injectable } from '@nestjs/common';
import { COMPANY_AUDIENCE, systemViewer } from '#access';
import { type DepartmentEntity, DepartmentTreeRepository } from '#people';
import { Outbox, type Sql } from '#platform';
import { ChannelKind } from '../channels/channel-kind.js';
import { ChannelWritesRepository } from '../channels/channel-writes.repository.js';
import type { ChannelEntity } from '../channels/channel.entity.js';
import { channelChanged, channelCreated } from '../channels/channel.events.js';
import { ChannelsRepository } from '../channels/channels.repository.js';

/** The channels that come with departments. */
@Injectable()
export class DepartmentChannels {
  constructor(
    private readonly tree: DepartmentTreeRepository,
    private readonly channels: ChannelsRepository,
    private readonly writes: ChannelWritesRepository,
    private readonly outbox: Outbox,
  ) {}

  /** The department and its channel, locked; made where there is none, called as the department is. Undefined where there is no such department. */
  async lock(sql: Sql, departmentId: string): Promise<{ department: DepartmentEntity; channel: ChannelEntity } | undefined> {
    const department = await this.tree.byId(sql, departmentId);
    if (!department) return undefined;
    const known = await this.find(sql, departmentId);
    if (!known) return { department, channel: await this.make(sql, department) };
    return { department, channel: await this.rename(sql, known, department.name) };
  }

  private async find(sql: Sql, departmentId: string): Promise<ChannelEntity | undefined> {
    const [channel] = await this.channels.byDepartments(sql, systemViewer, [departmentId]);
    return channel && this.channels.lock(sql, systemViewer, channel.id);
  }

  private async make(sql: Sql, department: DepartmentEntity): Promise<ChannelEntity> {
    // Only one transaction may find that there is none: the tree is locked as for making departments.
    await this.tree.lockTree(sql);
    const made = await this.find(sql, department.id);
    if (made) return made;
    const channel = await this.writes.insertNumbered(sql, department.slug, {
      name: department.name,
      description: null,
      kind: ChannelKind.DEPARTMENT,
      private: false,
      companyWide: false,
      audienceId: COMPANY_AUDIENCE,
      departmentId: department.id,
      createdBy: null,
    });
    await this.outbox.add(sql, channelCreated, { channelId: channel.id });
    return channel;
  }

  private async rename(sql: Sql, channel: ChannelEntity, name: string): Promise<ChannelEntity> {
    if (channel.name === name) return channel;
    const renamed = { ...channel, name };
    await this.writes.update(sql, renamed);
    await this.outbox.add(sql, channelChanged, { channelId: channel.id });
    return renamed;
  }
}
