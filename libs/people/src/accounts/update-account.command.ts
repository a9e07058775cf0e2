import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Audit } from '#audit';
import { Database, said, type Sql, UserError } from '#platform';
import { UpdateFromDirectoryCommand } from '../directory/update-from-directory.command.js';
import type { PersonEntity } from '../people/person.entity.js';
import { type AccountRecord, AccountRecords } from './account-record.js';
import { DIRECTORY_FIELDS, type DirectoryField, FieldOwners } from './field-owners.js';
import { ManagedAccounts } from './managed-accounts.js';

export interface AccountChanges extends AccountRecord {
  readonly displayName?: string | undefined;
}

/** Changes what the directory holds of somebody, where no directory outside says it. */
@Injectable()
export class UpdateAccountCommand {
  constructor(
    private readonly database: Database,
    private readonly accounts: ManagedAccounts,
    private readonly records: AccountRecords,
    private readonly owners: FieldOwners,
    private readonly update: UpdateFromDirectoryCommand,
    private readonly audit: Audit,
  ) {}

  /** @throws UserError NOT_FOUND; BAD_USER_INPUT, also for what a directory outside sets; CONFLICT for a taken address, or who was faster */
  async run(viewer: Viewer, personId: string, given: AccountChanges, expects?: string | null): Promise<PersonEntity> {
    return this.database.transaction(async (sql) => {
      const before = await this.accounts.lock(sql, viewer, personId, expects);
      if (before.leftAt) throw new UserError('BAD_USER_INPUT', said`${before.displayName} has left; bring them back before you change them.`, 'personId');
      const checked = await this.records.checked(sql, given, personId);
      const changed = DIRECTORY_FIELDS.filter((field) => checked[field] !== undefined && checked[field] !== before[field]);
      await this.assertOurs(sql, personId, changed);
      const after = await this.update.run(sql, personId, Object.fromEntries(changed.map((field) => [field, checked[field]])));
      if (changed.length > 0) await this.audit.record(sql, { actor: viewer, action: 'person.changed', subjectId: personId, details: { fields: changed } });
      return after;
    });
  }

  private async assertOurs(sql: Sql, personId: string, changed: readonly DirectoryField[]): Promise<void> {
    const theirs = (await this.owners.ownedOf(sql, [personId])).find(({ field }) => changed.includes(field));
    if (!theirs) return;
    throw new UserError('BAD_USER_INPUT', said`${theirs.owner} sets this at each sign-in; have it changed there.`, theirs.field);
  }
}
