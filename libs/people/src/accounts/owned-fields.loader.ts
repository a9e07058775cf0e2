import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, groupedInOrder } from '#platform';
import { FieldOwners, type FieldOwnership } from './field-owners.js';

/** What of a person a directory outside sets, by the person's UUID. */
@Injectable()
export class OwnedFieldsLoader extends ViewerLoader<string, FieldOwnership[]> {
  constructor(
    private readonly database: Database,
    private readonly owners: FieldOwners,
  ) {
    super();
  }

  protected async read(_viewer: Viewer, ids: readonly string[]): Promise<FieldOwnership[][]> {
    return groupedInOrder(ids, await this.owners.ownedOf(this.database, ids), ({ personId }) => personId);
  }
}
