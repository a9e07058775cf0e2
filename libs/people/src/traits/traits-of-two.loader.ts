import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, groupedInOrder } from '#platform';
import type { InCommon } from './traits-of-two.type.js';
import { TraitsRepository } from './traits.repository.js';

/** What the viewer and a person have in common, by the person's UUID. */
@Injectable()
export class InCommonLoader extends ViewerLoader<string, InCommon[]> {
  constructor(
    private readonly database: Database,
    private readonly traits: TraitsRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<InCommon[][]> {
    return groupedInOrder(ids, await this.traits.inCommon(this.database, viewer, ids), (row) => row.underId);
  }
}
