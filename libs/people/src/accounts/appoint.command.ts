import { Injectable } from '@nestjs/common';
import { Role, RolesRepository, type Viewer } from '#access';
import { Database, said, type Sql, UserError } from '#platform';
import type { PersonEntity } from '../people/person.entity.js';
import { ChangeRoleCommand } from '../roles/change-role.command.js';
import { ManagedAccounts } from './managed-accounts.js';

/** Gives and takes roles, as an administrator says. */
@Injectable()
export class AppointCommand {
  constructor(
    private readonly database: Database,
    private readonly accounts: ManagedAccounts,
    private readonly roles: RolesRepository,
    private readonly change: ChangeRoleCommand,
  ) {}

  /** @throws UserError NOT_FOUND; BAD_USER_INPUT for guests, former people and other roles; CONFLICT where they have it already */
  async grant(viewer: Viewer, personId: string, role: Role): Promise<PersonEntity> {
    assertAppointed(role);
    return this.database.transaction(async (sql) => {
      const person = await this.accounts.lock(sql, viewer, personId);
      if (person.kind === 'GUEST') throw new UserError('BAD_USER_INPUT', said`${person.displayName} is a guest and can have no role.`, 'personId');
      if (await this.has(sql, personId, role)) throw new UserError('CONFLICT', said`${person.displayName} has this role already.`, 'role');
      await this.change.grant(sql, personId, role, viewer);
      return person;
    });
  }

  /** @throws UserError NOT_FOUND; BAD_USER_INPUT for other roles; CONFLICT where they don't have it, and for the last administrator */
  async revoke(viewer: Viewer, personId: string, role: Role): Promise<PersonEntity> {
    assertAppointed(role);
    return this.database.transaction(async (sql) => {
      const person = await this.accounts.lock(sql, viewer, personId);
      if (role === Role.ADMINISTRATOR) await this.accounts.assertAnotherAdministrator(sql, person);
      if (!(await this.has(sql, personId, role))) throw new UserError('CONFLICT', said`${person.displayName} doesn’t have this role any more.`, 'role');
      await this.change.revoke(sql, personId, role, viewer);
      return person;
    });
  }

  private async has(sql: Sql, personId: string, role: Role): Promise<boolean> {
    return (await this.roles.of(sql, personId)).includes(role);
  }
}

function assertAppointed(role: Role): void {
  if (role === Role.MODERATOR || role === Role.ADMINISTRATOR) return;
  throw new UserError('BAD_USER_INPUT', 'Employee or guest is what somebody is by changePersonKind.', 'role');
}
