import { Injectable } from '@nestjs/common';
import { refreshContext, type RequestContext, viewerOf, Viewers } from '#access';
import { Database } from '#platform';
import type { ChannelEntity } from './channel.entity.js';
import { ChannelLoader } from './channel.loader.js';

/** A channel after its members or its visibility were changed, with the rights that the change has left to who made it. */
@Injectable()
export class ChannelAsNow {
  constructor(
    private readonly database: Database,
    private readonly viewers: Viewers,
    private readonly channels: ChannelLoader,
  ) {}

  /** Null where they may not read it any more: what the answer would tell of it is nobody's who has left. */
  async read(context: RequestContext, { id }: Pick<ChannelEntity, 'id'>): Promise<ChannelEntity | null> {
    refreshContext(context, await this.viewers.again(this.database, viewerOf(context)));
    return this.channels.load(context, id);
  }
}
