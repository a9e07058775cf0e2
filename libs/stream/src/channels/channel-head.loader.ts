import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import { timeOf } from '../timelines/time-of-key.js';
import { ActiveChannelsRepository } from './active-channels.repository.js';

/** When somebody wrote in a channel last, by its UUID; null where nobody has. */
@Injectable()
export class ChannelHeadLoader extends ViewerLoader<string, Date | null> {
  constructor(
    private readonly database: Database,
    private readonly channels: ActiveChannelsRepository,
  ) {
    super();
  }

  protected async read(_viewer: Viewer, channelIds: readonly string[]): Promise<(Date | null)[]> {
    return inOrder(channelIds, await this.channels.heads(this.database, channelIds), (row) => row.channelId).map((row) => row && timeOf(row.head));
  }
}
