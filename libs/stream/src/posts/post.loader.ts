import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import type { PostEntity } from './post.entity.js';
import { PostsRepository } from './posts.repository.js';

/** Posts by UUID, as the viewer may read them; null for the rest. */
@Injectable()
export class PostLoader extends ViewerLoader<string, PostEntity | null> {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<(PostEntity | null)[]> {
    return inOrder(ids, await this.posts.byIds(this.database, viewer, ids), (post) => post.id);
  }
}
