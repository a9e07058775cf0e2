import { Injectable, type OnModuleInit } from '@nestjs/common';
import { departmentChanged, departmentCreated, departmentMoved, DepartmentTreeRepository } from '#people';
import { Database, EventHandlers, type Sql } from '#platform';
import { DepartmentChannels } from './department-channels.js';
import { DepartmentMembers } from './department-members.js';
import { DepartmentMembersRepository } from './department-members.repository.js';

/**
 * Keeps the members of departments' channels as the directory has them: the current employees of the department and of all
 * departments below it, so that the channel of a tree's top reaches the whole tree. Who heads the department owns its channel.
 * It works out of the tables, never out of the event, so that it may run twice, late, and in any order.
 */
@Injectable()
export class FollowDepartments implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: EventHandlers,
    private readonly tree: DepartmentTreeRepository,
    private readonly channels: DepartmentChannels,
    private readonly directory: DepartmentMembersRepository,
    private readonly members: DepartmentMembers,
  ) {}

  onModuleInit(): void {
    this.handlers.register({ name: 'channels.follow-department-moves', event: departmentMoved, handle: ({ payload }) => this.followPerson(payload.personId) });
    this.handlers.register({ name: 'channels.make-department-channel', event: departmentCreated, handle: ({ payload }) => this.followDepartments([payload.departmentId]) });
    this.handlers.register({
      name: 'channels.follow-department-changes',
      event: departmentChanged,
      handle: ({ payload }) => this.followDepartments([payload.departmentId, ...(payload.formerParentId ? [payload.formerParentId] : [])]),
    });
  }

  /** Puts one person into the channels of their department and all above it, and takes them out of other departments' channels. */
  followPerson(personId: string): Promise<void> {
    return this.database.transaction(async (sql) => {
      const department = await this.directory.departmentOf(sql, personId);
      const wanted = new Set(department ? await this.tree.withAncestors(sql, [department]) : []);
      const joined = await this.directory.departmentsJoined(sql, personId);
      for (const departmentId of [...new Set([...wanted, ...joined])].sort()) {
        const found = await this.channels.lock(sql, departmentId);
        if (!found) continue;
        if (wanted.has(departmentId)) await this.members.add(sql, found, [personId]);
        else await this.members.remove(sql, found, [personId]);
      }
    });
  }

  /** Makes the members of these departments' channels, and of those above them, what they are to be. */
  async followDepartments(departmentIds: readonly string[]): Promise<void> {
    for (const departmentId of await this.tree.withAncestors(this.database, departmentIds)) {
      await this.database.transaction((sql) => this.followDepartment(sql, departmentId));
    }
  }

  private async followDepartment(sql: Sql, departmentId: string): Promise<void> {
    const found = await this.channels.lock(sql, departmentId);
    if (!found) return;
    await this.members.add(sql, found, await this.directory.missing(sql, departmentId, found.channel.id));
    await this.members.remove(sql, found, await this.directory.surplus(sql, departmentId, found.channel.id));
  }
}
