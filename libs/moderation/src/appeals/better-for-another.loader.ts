import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database } from '#platform';
import { AppealsRepository } from './appeals.repository.js';

/** Whether a case, by its UUID, waits because of a decision of the viewer's own, while another moderator could decide it. */
@Injectable()
export class BetterForAnotherLoader extends ViewerLoader<string, boolean> {
  constructor(
    private readonly database: Database,
    private readonly appeals: AppealsRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, caseIds: readonly string[]): Promise<boolean[]> {
    const rows = await this.appeals.betterForAnother(this.database, viewer, caseIds);
    const theirs = new Set(rows.map(({ id }) => id));
    return caseIds.map((id) => theirs.has(id));
  }
}
