import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Audit } from '#audit';
import { Database, Idempotency, notFound } from '#platform';
import { AddPersonCommand } from '../directory/add-person.command.js';
import { DirectoryRepository } from '../directory/directory.repository.js';
import type { PersonEntity, PersonKind } from '../people/person.entity.js';
import { type AccountRecord, AccountRecords } from './account-record.js';

export interface NewAccount extends AccountRecord {
  readonly displayName: string;
  readonly kind: PersonKind;
  readonly handle?: string | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

/** Adds somebody whom no directory has brought, as an administrator says. */
@Injectable()
export class AddAccountCommand {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly records: AccountRecords,
    private readonly add: AddPersonCommand,
    private readonly directory: DirectoryRepository,
    private readonly audit: Audit,
  ) {}

  /** @throws UserError as AddPersonCommand and AccountRecords do; CONFLICT for a key used with another input */
  async run(viewer: Viewer, { idempotencyKey, ...input }: NewAccount): Promise<PersonEntity> {
    return this.database.transaction(async (sql) => {
      const call = { principalId: viewer.principalId, operation: 'addPerson', key: idempotencyKey, input };
      const id = await this.idempotency.once(sql, call, async () => {
        const checked = await this.records.checked(sql, input);
        const person = await this.add.run(sql, { ...checked, mail: checked.mail ?? null });
        await this.audit.record(sql, { actor: viewer, action: 'person.added', subjectId: person.id, details: { kind: person.kind } });
        return person.id;
      });
      const person = await this.directory.byId(sql, id);
      if (!person) throw notFound('person');
      return person;
    });
  }
}
