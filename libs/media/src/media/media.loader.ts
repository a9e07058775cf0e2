import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, groupedInOrder, inOrder } from '#platform';
import type { MediaEntity } from './media.entity.js';
import type { MediaVariantEntity } from './media-variant.entity.js';
import { MediaRepository } from './media.repository.js';

/** Pictures and files by UUID, as the viewer may read them; null for the rest. */
@Injectable()
export class MediaLoader extends ViewerLoader<string, MediaEntity | null> {
  constructor(
    private readonly database: Database,
    private readonly media: MediaRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<(MediaEntity | null)[]> {
    return inOrder(ids, await this.media.byIds(this.database, viewer, ids), (media) => media.id);
  }
}

/** What a picture was made into, by its UUID, the narrowest first. */
@Injectable()
export class MediaVariantsLoader extends ViewerLoader<string, MediaVariantEntity[]> {
  constructor(
    private readonly database: Database,
    private readonly media: MediaRepository,
  ) {
    super();
  }

  protected async read(_viewer: Viewer, ids: readonly string[]): Promise<MediaVariantEntity[][]> {
    return groupedInOrder(ids, await this.media.variants(this.database, ids), (variant) => variant.mediaId);
  }
}
