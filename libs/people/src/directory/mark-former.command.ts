import { Injectable } from '@nestjs/common';
import { GrantsRepository, RolesRepository } from '#access';
import { Audit, type AuditActor } from '#audit';
import { notFound, Outbox, type Sql } from '#platform';
import { departmentMoved, personLeft } from '../people/people.events.js';
import { DirectoryRepository } from './directory.repository.js';

/** Makes somebody a former person: nothing to read, no roles, no department; what they wrote stays. Runs in the caller's transaction. */
@Injectable()
export class MarkFormerCommand {
  constructor(
    private readonly directory: DirectoryRepository,
    private readonly grants: GrantsRepository,
    private readonly roles: RolesRepository,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Who has left already stays as they are.
   * @param actor who does it; left out where the hub itself or its operator does
   * @throws UserError NOT_FOUND
   */
  async run(sql: Sql, personId: string, actor?: AuditActor): Promise<void> {
    const person = await this.directory.lock(sql, personId);
    if (!person) throw notFound('person');
    if (person.leftAt) return;
    await this.directory.update(sql, { ...person, leftAt: new Date(), departmentId: null, managerId: null });
    await this.directory.setStatus(sql, personId, { text: null, emoji: null, until: null });
    await this.grants.endAll(sql, personId);
    await this.roles.revokeAll(sql, personId);
    await this.audit.record(sql, { actor, action: 'person.left', subjectId: personId });
    if (person.departmentId) await this.outbox.add(sql, departmentMoved, { personId, from: person.departmentId, to: null });
    await this.outbox.add(sql, personLeft, { personId });
  }
}
