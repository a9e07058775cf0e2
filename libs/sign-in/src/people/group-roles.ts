import { Injectable } from '@nestjs/common';
import { Role, RolesRepository } from '#access';
import { ChangeRoleCommand } from '#people';
import type { Sql } from '#platform';
import type { MappedRole } from './mapped-person.js';

/** Gives and takes the roles that a provider's groups decide. Only changes are written, and audited. */
@Injectable()
export class GroupRoles {
  constructor(
    private readonly roles: RolesRepository,
    private readonly change: ChangeRoleCommand,
  ) {}

  /** @param decided true gives, false takes; roles that aren't in it stay as they are */
  async apply(sql: Sql, personId: string, decided: ReadonlyMap<MappedRole, boolean>): Promise<void> {
    if (decided.size === 0) return;
    const has = new Set<string>(await this.roles.of(sql, personId));
    for (const [role, given] of decided) {
      if (given && !has.has(role)) await this.change.grant(sql, personId, Role[role]);
      if (!given && has.has(role)) await this.change.revoke(sql, personId, Role[role]);
    }
  }
}
