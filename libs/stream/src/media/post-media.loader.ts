import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, groupedInOrder } from '#platform';
import { type MediaOfPost, PostMediaRepository } from './post-media.repository.js';

/** Pictures and files of posts, by the post's UUID. */
@Injectable()
export class PostMediaLoader extends ViewerLoader<string, MediaOfPost[]> {
  constructor(
    private readonly database: Database,
    private readonly media: PostMediaRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, postIds: readonly string[]): Promise<MediaOfPost[][]> {
    return groupedInOrder(postIds, await this.media.of(this.database, viewer, postIds), (media) => media.postId);
  }
}
