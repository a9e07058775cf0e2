import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, groupedInOrder } from '#platform';
import type { PostEntity } from '../posts/post.entity.js';
import { PostsRepository } from '../posts/posts.repository.js';

/** The posts above a reply, by its UUID, from the thread's first down. */
@Injectable()
export class AncestorsLoader extends ViewerLoader<string, PostEntity[]> {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<PostEntity[][]> {
    return groupedInOrder(ids, await this.posts.above(this.database, viewer, ids), (post) => post.underId);
  }
}
