import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import { FollowsRepository } from './follows.repository.js';

export interface FollowCounts {
  readonly followers: number;
  readonly following: number;
}

const NONE: FollowCounts = { followers: 0, following: 0 };

/** How many follow, and are followed by, a person or a tag the viewer has been given. */
@Injectable()
export class FollowCountsLoader extends ViewerLoader<string, FollowCounts> {
  constructor(
    private readonly database: Database,
    private readonly follows: FollowsRepository,
  ) {
    super();
  }

  protected async read(_viewer: Viewer, ids: readonly string[]): Promise<FollowCounts[]> {
    const rows = inOrder(ids, await this.follows.counts(this.database, ids), (row) => row.subjectId);
    return rows.map((row) => row ?? NONE);
  }
}
