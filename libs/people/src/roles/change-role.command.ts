import { Injectable } from '@nestjs/common';
import { type Role, RolesRepository } from '#access';
import { Audit, type AuditActor } from '#audit';
import { notFound, said, type Sql, UserError } from '#platform';
import { DirectoryRepository } from '../directory/directory.repository.js';

/** Gives somebody a role or takes it, and writes that into the audit record. Runs in the caller's transaction. */
@Injectable()
export class ChangeRoleCommand {
  constructor(
    private readonly directory: DirectoryRepository,
    private readonly roles: RolesRepository,
    private readonly audit: Audit,
  ) {}

  /**
   * @param actor who does it; left out where the hub itself or its operator does
   * @throws UserError NOT_FOUND, BAD_USER_INPUT where the person has left
   */
  async grant(sql: Sql, personId: string, role: Role, actor?: AuditActor): Promise<void> {
    const person = await this.directory.lock(sql, personId);
    if (!person) throw notFound('person');
    if (person.leftAt) throw new UserError('BAD_USER_INPUT', said`${person.displayName} has left the company and can have no role.`, 'personId');
    await this.roles.grant(sql, personId, role);
    await this.audit.record(sql, { actor, action: 'role.granted', subjectId: personId, details: { role } });
  }

  /** Taking a role that somebody doesn't have is audited all the same: it was decided. */
  async revoke(sql: Sql, personId: string, role: Role, actor?: AuditActor): Promise<void> {
    await this.roles.revoke(sql, personId, role);
    await this.audit.record(sql, { actor, action: 'role.revoked', subjectId: personId, details: { role } });
  }
}
