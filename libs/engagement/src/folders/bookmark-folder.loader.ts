import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import type { BookmarkFolderEntity } from './bookmark-folder.entity.js';
import { BookmarkFoldersRepository } from './bookmark-folders.repository.js';

/** The viewer's own folders, by UUID; null for another's. */
@Injectable()
export class BookmarkFolderLoader extends ViewerLoader<string, BookmarkFolderEntity | null> {
  constructor(
    private readonly database: Database,
    private readonly folders: BookmarkFoldersRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<(BookmarkFolderEntity | null)[]> {
    if (!viewer.personId || !viewer.scopes.has('read')) return ids.map(() => null);
    return inOrder(ids, await this.folders.byIds(this.database, viewer.personId, ids), (folder) => folder.id);
  }
}
