import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { Viewer } from '../viewer/viewer.js';
import { ViewerLoader } from '../viewer/viewer-loader.js';
import { KeepersRepository } from './keepers.repository.js';

/** Whether the viewer looks after a post or an article, by its UUID. */
@Injectable()
export class KeptLoader extends ViewerLoader<string, boolean> {
  constructor(
    private readonly database: Database,
    private readonly keepers: KeepersRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, contentIds: readonly string[]): Promise<boolean[]> {
    const kept = new Set(viewer.personId ? await this.keepers.keptBy(this.database, viewer.personId, contentIds) : []);
    return contentIds.map((id) => kept.has(id));
  }
}
