import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Audit } from '#audit';
import { Database, Outbox, said, UserError } from '#platform';
import { DirectoryRepository } from '../directory/directory.repository.js';
import { personChanged } from '../people/people.events.js';
import type { PersonEntity } from '../people/person.entity.js';
import { optionalLine } from '../profile/profile.js';
import { ManagedAccounts } from './managed-accounts.js';

const MAX_LABEL = 40;

/** Says that somebody speaks for the company, and as whom, or that they no longer do. */
@Injectable()
export class SetOfficialMarkCommand {
  constructor(
    private readonly database: Database,
    private readonly accounts: ManagedAccounts,
    private readonly directory: DirectoryRepository,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** @param label null takes the mark away @throws UserError NOT_FOUND; BAD_USER_INPUT for an overlong label, guests and former people */
  async run(viewer: Viewer, personId: string, label: string | null): Promise<PersonEntity> {
    const officialLabel = optionalLine(label, 'label', MAX_LABEL);
    return this.database.transaction(async (sql) => {
      const before = await this.accounts.lock(sql, viewer, personId);
      if (officialLabel && (before.kind === 'GUEST' || before.leftAt)) {
        throw new UserError('BAD_USER_INPUT', said`${before.displayName} doesn’t work here and can’t speak for the company.`, 'personId');
      }
      if (officialLabel === before.officialLabel) return before;
      await this.directory.setOfficial(sql, personId, officialLabel);
      const action = officialLabel ? 'person.marked-official' : 'person.unmarked-official';
      await this.audit.record(sql, { actor: viewer, action, subjectId: personId, details: { label: officialLabel } });
      await this.outbox.add(sql, personChanged, { personId });
      return { ...before, officialLabel };
    });
  }
}
