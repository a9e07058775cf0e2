import { Injectable } from '@nestjs/common';
import { Role } from '#access';
import { ChangeRoleCommand, DirectoryRepository } from '#people';
import { Database } from '#platform';
import type { DemoPerson } from '../company/demo-company.js';

/** Gives people their roles, and the mark of those who speak for the company. */
@Injectable()
export class AppointmentSeeder {
  constructor(
    private readonly database: Database,
    private readonly role: ChangeRoleCommand,
    private readonly directory: DirectoryRepository,
  ) {}

  async appoint(personId: string, { roles, official }: DemoPerson): Promise<void> {
    for (const role of [Role.MODERATOR, Role.ADMINISTRATOR]) if (roles.includes(role)) await this.role.grant(this.database, personId, role);
    if (official !== undefined) await this.directory.setOfficial(this.database, personId, official);
  }
}
