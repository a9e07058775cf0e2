import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database } from '#platform';
import { BookmarksRepository } from './bookmarks.repository.js';

/** Whether the viewer has bookmarked a post or an article, by its UUID. */
@Injectable()
export class ViewerBookmarksLoader extends ViewerLoader<string, boolean> {
  constructor(
    private readonly database: Database,
    private readonly bookmarks: BookmarksRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<boolean[]> {
    if (!viewer.personId) return ids.map(() => false);
    const rows = await this.bookmarks.among(this.database, viewer.personId, ids);
    const kept = new Set(rows.map((row) => row.subjectId));
    return ids.map((id) => kept.has(id));
  }
}
