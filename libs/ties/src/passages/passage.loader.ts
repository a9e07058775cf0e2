import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import type { PassageEntity } from './passage.entity.js';
import { PassagesRepository } from './passages.repository.js';

/** The passages that posts quote, by the post's UUID. */
@Injectable()
export class PassageLoader extends ViewerLoader<string, PassageEntity | null> {
  constructor(
    private readonly database: Database,
    private readonly passages: PassagesRepository,
  ) {
    super();
  }

  protected async read(_viewer: Viewer, postIds: readonly string[]): Promise<(PassageEntity | null)[]> {
    return inOrder(postIds, await this.passages.ofPosts(this.database, postIds), (passage) => passage.postId);
  }
}
