import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, groupedInOrder } from '#platform';
import type { ChannelPinEntity } from './channel-pin.entity.js';
import { ChannelPinsRepository } from './channel-pins.repository.js';

/** What is on top of channels, by the channel's UUID. */
@Injectable()
export class ChannelPinsLoader extends ViewerLoader<string, ChannelPinEntity[]> {
  constructor(
    private readonly database: Database,
    private readonly pins: ChannelPinsRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, channelIds: readonly string[]): Promise<ChannelPinEntity[][]> {
    return groupedInOrder(channelIds, await this.pins.of(this.database, viewer, channelIds), (pin) => pin.channelId);
  }
}

/** Whether a post or an article is on top of its channel, by its UUID. */
@Injectable()
export class PinnedInChannelLoader extends ViewerLoader<string, boolean> {
  constructor(
    private readonly database: Database,
    private readonly pins: ChannelPinsRepository,
  ) {
    super();
  }

  protected async read(_viewer: Viewer, contentIds: readonly string[]): Promise<boolean[]> {
    const pinned = new Set(await this.pins.among(this.database, contentIds));
    return contentIds.map((id) => pinned.has(id));
  }
}
