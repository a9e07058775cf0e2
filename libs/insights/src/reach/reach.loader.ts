import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, groupedInOrder, inOrder } from '#platform';
import { type CountedDay, type CountedReach, ReachRepository } from './reach.repository.js';

/** The views of posts and articles that the viewer works on, by UUID; null where nobody has seen it, and for all others. */
@Injectable()
export class ReachLoader extends ViewerLoader<string, CountedReach | null> {
  constructor(
    private readonly database: Database,
    private readonly reach: ReachRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<(CountedReach | null)[]> {
    return inOrder(ids, await this.reach.of(this.database, viewer, ids), (row) => row.contentId);
  }
}

/** The same by day. */
@Injectable()
export class ReachDaysLoader extends ViewerLoader<string, CountedDay[]> {
  constructor(
    private readonly database: Database,
    private readonly reach: ReachRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<CountedDay[][]> {
    return groupedInOrder(ids, await this.reach.days(this.database, viewer, ids), (row) => row.contentId);
  }
}

/** How many people everybody sees to have met a post or an article, by its UUID. */
@Injectable()
export class KnownPeopleLoader extends ViewerLoader<string, number> {
  constructor(
    private readonly database: Database,
    private readonly reach: ReachRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<number[]> {
    return inOrder(ids, await this.reach.known(this.database, viewer, ids), (row) => row.contentId).map((row) => row?.people ?? 0);
  }
}
