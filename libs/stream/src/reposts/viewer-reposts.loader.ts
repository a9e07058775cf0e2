import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database } from '#platform';
import { PostsRepository } from '../posts/posts.repository.js';

/** Whether the viewer has passed a post on. */
@Injectable()
export class ViewerRepostsLoader extends ViewerLoader<string, boolean> {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<boolean[]> {
    if (!viewer.personId) return ids.map(() => false);
    const rows = await this.posts.repostedBy(this.database, viewer.personId, ids);
    const reposted = new Set(rows.map((row) => row.postId));
    return ids.map((id) => reposted.has(id));
  }
}
