import { Injectable } from '@nestjs/common';
import { GrantsRepository, Role, RolesRepository } from '#access';
import { Audit } from '#audit';
import { cleanText, Outbox, said, type Sql, UserError } from '#platform';
import { freeHandle, proposeHandle } from '../people/handle.js';
import { departmentMoved, personChanged } from '../people/people.events.js';
import type { PersonEntity, PersonKind } from '../people/person.entity.js';
import { type DirectoryRecord, DirectoryRepository } from './directory.repository.js';

const HANDLE = /^[a-z0-9_]{1,20}$/;

export interface AddPersonInput extends DirectoryRecord {
  readonly kind: PersonKind;
  /** Where given it must be free; else one is made of mail or name. */
  readonly handle?: string;
  /** Whether the address is the directory's own word: only then is an imported person of that address taken over. Default: it is. */
  readonly mailTrusted?: boolean;
}

/**
 * Adds a person as the directory tells of them: the row, the role, and for employees the company's audience. An employee whose address was
 * that of an imported author becomes this author, with all that they wrote. Runs in the caller's transaction.
 */
@Injectable()
export class AddPersonCommand {
  constructor(
    private readonly directory: DirectoryRepository,
    private readonly grants: GrantsRepository,
    private readonly roles: RolesRepository,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** @throws UserError BAD_USER_INPUT for an empty or overlong name or a handle out of form, CONFLICT for a taken handle or mail */
  async run(sql: Sql, input: AddPersonInput): Promise<PersonEntity> {
    const displayName = cleanText(input.displayName, { field: 'displayName', max: 120 });
    const mail = input.mail?.trim().toLowerCase() || null;
    if (input.handle !== undefined && !HANDLE.test(input.handle)) throw new UserError('BAD_USER_INPUT', 'A handle has 1 to 20 of a to z, 0 to 9 and _.', 'handle');
    const record = { ...input, displayName, mail };
    const person = (await this.takeOver(sql, record)) ?? (await this.insert(sql, record));
    await this.roles.grant(sql, person.id, input.kind === 'GUEST' ? Role.GUEST : Role.EMPLOYEE);
    if (input.kind === 'EMPLOYEE') await this.grants.grantCompany(sql, [person.id]);
    await this.outbox.add(sql, personChanged, { personId: person.id });
    if (person.departmentId) await this.outbox.add(sql, departmentMoved, { personId: person.id, from: null, to: person.departmentId });
    return person;
  }

  /** @returns undefined where nobody was imported under this address, or somebody else has it by now */
  private async takeOver(sql: Sql, input: AddPersonInput): Promise<PersonEntity | undefined> {
    const { kind, mail, handle, mailTrusted = true } = input;
    const imported = mail && mailTrusted && kind === 'EMPLOYEE' ? await this.directory.byUnclaimedMail(sql, mail) : undefined;
    if (imported === undefined || (await this.directory.byMail(sql, mail as string))) return undefined;
    const namesake = handle === undefined ? undefined : await this.directory.byHandle(sql, handle);
    if (namesake && namesake.id !== imported.id) throw new UserError('CONFLICT', said`The handle ${namesake.handle} is taken.`, 'handle');
    await this.audit.record(sql, { action: 'person.taken-over', subjectId: imported.id });
    return this.directory.takeOver(sql, imported.id, handle ?? imported.handle, input);
  }

  /** Two may be added at once who would have one handle: the second then gets the next one. */
  private async insert(sql: Sql, input: AddPersonInput): Promise<PersonEntity> {
    const { mail, kind, displayName } = input;
    for (;;) {
      if (mail && (await this.directory.byMail(sql, mail))) throw new UserError('CONFLICT', said`Somebody with the address ${mail} is here already.`, 'mail');
      const handle = input.handle ?? (await freeHandle(sql, proposeHandle(mail, displayName)));
      const person = await this.directory.insert(sql, handle, kind, input);
      if (person) return person;
      if (input.handle && (await this.directory.byHandle(sql, handle))) throw new UserError('CONFLICT', said`The handle ${handle} is taken.`, 'handle');
    }
  }
}
