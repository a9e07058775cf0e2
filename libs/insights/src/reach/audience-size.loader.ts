import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import { ReachRepository } from './reach.repository.js';

/** How many people may read an audience, by its UUID; 0 where the viewer may not. */
@Injectable()
export class AudienceSizeLoader extends ViewerLoader<string, number> {
  constructor(
    private readonly database: Database,
    private readonly reach: ReachRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<number[]> {
    return inOrder(ids, await this.reach.audienceSizes(this.database, viewer, ids), (row) => row.audienceId).map((row) => row?.people ?? 0);
  }
}
