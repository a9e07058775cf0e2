import { Injectable } from '@nestjs/common';
import { COMPANY_AUDIENCE, GrantsRepository, Role, RolesRepository } from '#access';
import type { Sql } from '#platform';

/** What employees and guests may read and do. */
@Injectable()
export class KindAccess {
  constructor(
    private readonly grants: GrantsRepository,
    private readonly roles: RolesRepository,
  ) {}

  /** Nothing of the company's audience, and no role on top. Private channels stay. */
  async asGuest(sql: Sql, personId: string): Promise<void> {
    await this.roles.revokeAll(sql, personId);
    await this.roles.grant(sql, personId, Role.GUEST);
    await this.grants.end(sql, COMPANY_AUDIENCE, [personId]);
  }

  async asEmployee(sql: Sql, personId: string): Promise<void> {
    await this.roles.revoke(sql, personId, Role.GUEST);
    await this.roles.grant(sql, personId, Role.EMPLOYEE);
    await this.grants.grantCompany(sql, [personId]);
  }
}
