import { Injectable } from '@nestjs/common';
import { type Role, type Viewer, ViewerLoader } from '#access';
import { Database, groupedInOrder } from '#platform';
import { AccountsRepository } from './accounts.repository.js';

/** A person's roles, by their UUID. */
@Injectable()
export class AccountRolesLoader extends ViewerLoader<string, Role[]> {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsRepository,
  ) {
    super();
  }

  protected async read(_viewer: Viewer, ids: readonly string[]): Promise<Role[][]> {
    const rows = await this.accounts.roles(this.database, ids);
    return groupedInOrder(ids, rows, ({ personId }) => personId).map((group) => group.map(({ role }) => role));
  }
}
