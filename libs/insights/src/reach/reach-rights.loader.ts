import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database } from '#platform';
import { ReachRepository } from './reach.repository.js';

/** Whether the viewer is one of those who wrote a post or an article, by its UUID. */
@Injectable()
export class ReachRightsLoader extends ViewerLoader<string, boolean> {
  constructor(
    private readonly database: Database,
    private readonly reach: ReachRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<boolean[]> {
    if (!viewer.personId) return ids.map(() => false);
    const theirs = new Set(await this.reach.theirs(this.database, viewer, ids));
    return ids.map((id) => theirs.has(id));
  }
}
