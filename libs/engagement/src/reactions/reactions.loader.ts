import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, groupedInOrder } from '#platform';
import { ReactionSet } from './reaction-set.js';
import { ReactionsRepository, type ReactionTally } from './reactions.repository.js';

/** The counts of subjects that the viewer was given, by UUID, in the set's order; with the viewer's own, as both are one statement. */
@Injectable()
export class ReactionsLoader extends ViewerLoader<string, ReactionTally[]> {
  constructor(
    private readonly database: Database,
    private readonly reactions: ReactionsRepository,
    private readonly set: ReactionSet,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<ReactionTally[][]> {
    const rows = await this.reactions.tallies(this.database, viewer.personId, ids);
    return groupedInOrder(ids, this.set.sort(rows), (row) => row.subjectId);
  }
}
