import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Database, notFound, said, UserError } from '#platform';
import { DirectoryRepository } from '../directory/directory.repository.js';
import { MarkFormerCommand } from '../directory/mark-former.command.js';
import type { PersonEntity } from '../people/person.entity.js';
import { ManagedAccounts } from './managed-accounts.js';

/** Marks somebody as former, as an administrator says. */
@Injectable()
export class LeaveCommand {
  constructor(
    private readonly database: Database,
    private readonly accounts: ManagedAccounts,
    private readonly markFormer: MarkFormerCommand,
    private readonly directory: DirectoryRepository,
  ) {}

  /** @throws UserError NOT_FOUND; BAD_USER_INPUT for oneself; CONFLICT where they have left already, or nobody else administers the hub */
  async run(viewer: Viewer, personId: string): Promise<PersonEntity> {
    if (personId === viewer.personId) throw new UserError('BAD_USER_INPUT', 'You can’t take your own access away; another administrator can.', 'personId');
    return this.database.transaction(async (sql) => {
      const person = await this.accounts.lock(sql, viewer, personId);
      if (person.leftAt) throw new UserError('CONFLICT', said`${person.displayName} has been marked as former already.`, 'personId');
      await this.accounts.assertAnotherAdministrator(sql, person);
      await this.markFormer.run(sql, personId, viewer);
      const after = await this.directory.byId(sql, personId);
      if (!after) throw notFound('person', 'personId');
      return after;
    });
  }
}
