import { Injectable } from '@nestjs/common';
import { PageLoader, type Under, type Viewer } from '#access';
import type { MediaKind } from '#media';
import { Database, type Page } from '#platform';
import { type MediaOfPost, PostMediaRepository } from '../media/post-media.repository.js';

/** Pictures or files posted in channels, by the channel's UUID, the newest first. */
@Injectable()
export class ChannelMediaLoader extends PageLoader<MediaOfPost, { kind: MediaKind }> {
  constructor(
    private readonly database: Database,
    private readonly media: PostMediaRepository,
  ) {
    super();
  }

  protected rows(viewer: Viewer, channelIds: readonly string[], page: Page, { kind }: { kind: MediaKind }): Promise<Under<MediaOfPost>[]> {
    return this.media.inChannels(this.database, viewer, channelIds, kind, page);
  }
}
