import { Injectable } from '@nestjs/common';
import { cleanText, notFound, Outbox, said, type Sql, UserError } from '#platform';
import { departmentMoved, personChanged } from '../people/people.events.js';
import type { PersonEntity } from '../people/person.entity.js';
import { type DirectoryRecord, DirectoryRepository } from './directory.repository.js';

/** Brings a person up to what the directory says now. Runs in the caller's transaction. */
@Injectable()
export class UpdateFromDirectoryCommand {
  constructor(
    private readonly directory: DirectoryRepository,
    private readonly outbox: Outbox,
  ) {}

  /** @throws UserError NOT_FOUND; BAD_USER_INPUT for an empty or overlong name; CONFLICT for somebody else's mail address */
  async run(sql: Sql, personId: string, record: Partial<DirectoryRecord>): Promise<PersonEntity> {
    const before = await this.directory.lock(sql, personId);
    if (!before) throw notFound('person');
    const given = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
    const after: PersonEntity = { ...before, ...given };
    after.displayName = cleanText(after.displayName, { field: 'displayName', max: 120 });
    after.mail = after.mail?.trim().toLowerCase() || null;
    if (after.managerId === personId) after.managerId = null;
    if (JSON.stringify(after) === JSON.stringify(before)) return before;
    const owner = after.mail === null || after.mail === before.mail ? undefined : await this.directory.byMail(sql, after.mail);
    if (owner) throw new UserError('CONFLICT', said`The address ${after.mail ?? ''} is ${owner.handle}'s.`, 'mail');
    await this.directory.update(sql, after);
    await this.outbox.add(sql, personChanged, { personId });
    if (after.departmentId !== before.departmentId) {
      await this.outbox.add(sql, departmentMoved, { personId, from: before.departmentId, to: after.departmentId });
    }
    return after;
  }
}
