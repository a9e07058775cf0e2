import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, groupedInOrder } from '#platform';
import type { PostEditEntity } from './post-edit.entity.js';
import { PostsRepository } from './posts.repository.js';

/** What posts said before, by the post's UUID. */
@Injectable()
export class PostEditsLoader extends ViewerLoader<string, PostEditEntity[]> {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<PostEditEntity[][]> {
    return groupedInOrder(ids, await this.posts.editsOf(this.database, viewer, ids), (edit) => edit.postId);
  }
}
