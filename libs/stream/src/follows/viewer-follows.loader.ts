import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database } from '#platform';
import { FollowsRepository } from './follows.repository.js';

/** Whether the viewer follows a person, a channel or a tag, by its UUID. */
@Injectable()
export class ViewerFollowsLoader extends ViewerLoader<string, boolean> {
  constructor(
    private readonly database: Database,
    private readonly follows: FollowsRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<boolean[]> {
    if (!viewer.personId) return ids.map(() => false);
    const rows = await this.follows.among(this.database, viewer.personId, ids);
    const followed = new Set(rows.map((row) => row.subjectId));
    return ids.map((id) => followed.has(id));
  }
}
