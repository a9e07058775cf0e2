import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import type { TagEntity } from './tag.entity.js';
import { TagsRepository } from './tags.repository.js';

/** Tags by UUID, as the viewer may know of them; null for the rest. */
@Injectable()
export class TagLoader extends ViewerLoader<string, TagEntity | null> {
  constructor(
    private readonly database: Database,
    private readonly tags: TagsRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<(TagEntity | null)[]> {
    return inOrder(ids, await this.tags.byIds(this.database, viewer, ids), (tag) => tag.id);
  }
}
