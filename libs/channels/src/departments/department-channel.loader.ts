import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import type { ChannelEntity } from '../channels/channel.entity.js';
import { ChannelsRepository } from '../channels/channels.repository.js';

/** A department's channel, by the department's UUID. */
@Injectable()
export class DepartmentChannelLoader extends ViewerLoader<string, ChannelEntity | null> {
  constructor(
    private readonly database: Database,
    private readonly channels: ChannelsRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, departmentIds: readonly string[]): Promise<(ChannelEntity | null)[]> {
    return inOrder(departmentIds, await this.channels.byDepartments(this.database, viewer, departmentIds), (channel) => channel.departmentId as string);
  }
}
