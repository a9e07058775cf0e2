import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import type { BlogEntity } from './blog.entity.js';
import { BlogsRepository } from './blogs.repository.js';

/** Blogs by UUID, as the viewer may read them; null for the rest. */
@Injectable()
export class BlogLoader extends ViewerLoader<string, BlogEntity | null> {
  constructor(
    private readonly database: Database,
    private readonly blogs: BlogsRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<(BlogEntity | null)[]> {
    return inOrder(ids, await this.blogs.byIds(this.database, viewer, ids), (blog) => blog.id);
  }
}

/** Blogs by the UUID of their person, department or channel. */
@Injectable()
export class OwnersBlogLoader extends ViewerLoader<string, BlogEntity | null> {
  constructor(
    private readonly database: Database,
    private readonly blogs: BlogsRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ownerIds: readonly string[]): Promise<(BlogEntity | null)[]> {
    return inOrder(ownerIds, await this.blogs.byOwners(this.database, viewer, ownerIds), (blog) => blog.ownerId);
  }
}
