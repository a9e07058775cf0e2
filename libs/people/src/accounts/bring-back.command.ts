import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Audit } from '#audit';
import { Database, Outbox, said, UserError } from '#platform';
import { DirectoryRepository } from '../directory/directory.repository.js';
import { personChanged } from '../people/people.events.js';
import type { PersonEntity } from '../people/person.entity.js';
import { KindAccess } from './kind-access.js';
import { ManagedAccounts } from './managed-accounts.js';

/** Makes a former person a current one again: what they were on their first day, with all that they wrote. */
@Injectable()
export class BringBackCommand {
  constructor(
    private readonly database: Database,
    private readonly accounts: ManagedAccounts,
    private readonly directory: DirectoryRepository,
    private readonly access: KindAccess,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** @throws UserError NOT_FOUND; CONFLICT where they are here; BAD_USER_INPUT for an imported author, whom an employee of their address becomes */
  async run(viewer: Viewer, personId: string): Promise<PersonEntity> {
    return this.database.transaction(async (sql) => {
      const before = await this.accounts.lock(sql, viewer, personId);
      if (!before.leftAt) throw new UserError('CONFLICT', said`${before.displayName} is here already.`, 'personId');
      if (before.unclaimedMail) {
        throw new UserError('BAD_USER_INPUT', said`${before.displayName} came with what was imported; add a person with their mail address, who then becomes them.`, 'personId');
      }
      const after = { ...before, leftAt: null };
      await this.directory.update(sql, after);
      await (before.kind === 'GUEST' ? this.access.asGuest(sql, personId) : this.access.asEmployee(sql, personId));
      await this.audit.record(sql, { actor: viewer, action: 'person.brought-back', subjectId: personId });
      await this.outbox.add(sql, personChanged, { personId });
      return after;
    });
  }
}
