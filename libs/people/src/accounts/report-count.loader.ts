import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import { AccountsRepository } from './accounts.repository.js';

/** How many current people report to somebody, by their UUID. */
@Injectable()
export class ReportCountLoader extends ViewerLoader<string, number> {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsRepository,
  ) {
    super();
  }

  protected async read(_viewer: Viewer, ids: readonly string[]): Promise<number[]> {
    return inOrder(ids, await this.accounts.reportCounts(this.database, ids), ({ managerId }) => managerId).map((row) => row?.count ?? 0);
  }
}
