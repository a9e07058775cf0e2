import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import type { ChannelEntity } from './channel.entity.js';
import { ChannelsRepository } from './channels.repository.js';

/** Channels by UUID, as the viewer may read them; null for the rest. */
@Injectable()
export class ChannelLoader extends ViewerLoader<string, ChannelEntity | null> {
  constructor(
    private readonly database: Database,
    private readonly channels: ChannelsRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<(ChannelEntity | null)[]> {
    return inOrder(ids, await this.channels.byIds(this.database, viewer, ids), (channel) => channel.id);
  }
}
