import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, groupedInOrder, inOrder } from '#platform';
import type { CaseEntity } from './case.entity.js';
import { CasesRepository } from './cases.repository.js';

/** Cases by UUID, as a moderator may see them; null for the rest. */
@Injectable()
export class CaseLoader extends ViewerLoader<string, CaseEntity | null> {
  constructor(
    private readonly database: Database,
    private readonly cases: CasesRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<(CaseEntity | null)[]> {
    return inOrder(ids, await this.cases.byIds(this.database, viewer, ids), (one) => one.id);
  }
}

/** Earlier cases about the same thing, by a case's UUID. */
@Injectable()
export class EarlierCasesLoader extends ViewerLoader<string, CaseEntity[]> {
  constructor(
    private readonly database: Database,
    private readonly cases: CasesRepository,
  ) {
    super();
  }

  protected async read(viewer: Viewer, ids: readonly string[]): Promise<CaseEntity[][]> {
    return groupedInOrder(ids, await this.cases.earlier(this.database, viewer, ids), (one) => one.laterId);
  }
}
