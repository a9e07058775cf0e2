import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import { type AccountAccess, AccountAccessRepository } from './account-access.repository.js';

/** How somebody comes in, by their UUID. */
@Injectable()
export class AccountAccessLoader extends ViewerLoader<string, AccountAccess> {
  constructor(
    private readonly database: Database,
    private readonly access: AccountAccessRepository,
  ) {
    super();
  }

  protected async read(_viewer: Viewer, ids: readonly string[]): Promise<AccountAccess[]> {
    // Each has a row.
    return inOrder(ids, await this.access.of(this.database, ids), ({ personId }) => personId) as AccountAccess[];
  }
}
