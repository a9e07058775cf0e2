import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Audit } from '#audit';
import { Database, Outbox, said, UserError } from '#platform';
import { departmentMoved, personChanged, personKindChanged } from '../people/people.events.js';
import type { PersonEntity, PersonKind } from '../people/person.entity.js';
import { AccountsRepository } from './accounts.repository.js';
import { KindAccess } from './kind-access.js';
import { ManagedAccounts } from './managed-accounts.js';

/** Makes an employee of a guest, or a guest of an employee: what they may read is another at once, where they belong follows. */
@Injectable()
export class ChangeKindCommand {
  constructor(
    private readonly database: Database,
    private readonly managed: ManagedAccounts,
    private readonly accounts: AccountsRepository,
    private readonly access: KindAccess,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** @throws UserError NOT_FOUND; BAD_USER_INPUT for oneself and former people; CONFLICT where they are that already, or nobody else administers the hub */
  async run(viewer: Viewer, personId: string, kind: PersonKind): Promise<PersonEntity> {
    if (personId === viewer.personId) throw new UserError('BAD_USER_INPUT', 'You can’t change what you are yourself; another administrator can.', 'personId');
    return this.database.transaction(async (sql) => {
      const before = await this.managed.lock(sql, viewer, personId);
      if (before.leftAt) throw new UserError('BAD_USER_INPUT', said`${before.displayName} has left; bring them back first.`, 'personId');
      if (before.kind === kind) throw new UserError('CONFLICT', said`${before.displayName} is that already.`, 'kind');
      if (kind === 'GUEST') await this.managed.assertAnotherAdministrator(sql, before);
      await this.accounts.setKind(sql, personId, kind);
      await (kind === 'GUEST' ? this.access.asGuest(sql, personId) : this.access.asEmployee(sql, personId));
      await this.audit.record(sql, { actor: viewer, action: 'person.kind-changed', subjectId: personId, details: { kind } });
      await this.outbox.add(sql, personChanged, { personId });
      await this.outbox.add(sql, personKindChanged, { personId });
      // A guest is in no department's channel, an employee in those of theirs.
      if (before.departmentId) await this.outbox.add(sql, departmentMoved, { personId, from: before.departmentId, to: before.departmentId });
      return { ...before, kind };
    });
  }
}
