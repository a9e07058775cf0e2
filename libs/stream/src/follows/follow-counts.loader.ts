import { Injectable } from '@nestjs/common';
import { readsCompany, type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import { FollowsRepository } from './follows.repository.js';

export interface FollowCounts {
  readonly followers: number;
  readonly following: number;
}

const NONE: FollowCounts = { followers: 0, following: 0 };

/** How many follow, and are followed by, a person or a tag the viewer has been given; for a guest, of those people whom they see. */
@Injectable()
export class FollowCountsLoader extends ViewerLoader<string, FollowCounts> {
  constructor(
    private readonly database: Database,
    private readonly follows: FollowsRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<FollowCounts[]> {
    const counted = readsCompany(viewer) ? this.follows.counts(this.database, ids) : this.follows.countsSeen(this.database, viewer, ids);
    const rows = inOrder(ids, await counted, (row) => row.subjectId);
    return rows.map((row) => row ?? NONE);
  }
}
