import { Injectable } from '@nestjs/common';
import { notFound, said, type Sql, UserError } from '#platform';
import { DepartmentTreeRepository } from '../departments/department-tree.repository.js';
import { DirectoryRepository } from '../directory/directory.repository.js';
import { optionalLine } from '../profile/profile.js';
import { AccountsRepository } from './accounts.repository.js';

/** What an administrator writes of a person. */
export interface AccountRecord {
  readonly mail?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly location?: string | null | undefined;
  /** UUID. */
  readonly departmentId?: string | null | undefined;
  /** UUID. */
  readonly managerId?: string | null | undefined;
}

const MAX_LINE = 120;
const MAIL = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}$/;

/** Checks what administrators write of people. */
@Injectable()
export class AccountRecords {
  constructor(
    private readonly tree: DepartmentTreeRepository,
    private readonly directory: DirectoryRepository,
    private readonly accounts: AccountsRepository,
  ) {}

  /**
   * The same, made fit to keep.
   * @param personId of whom, where they are here already
   * @throws UserError BAD_USER_INPUT for what is out of form, a former manager, or a line of managers in a circle; NOT_FOUND
   */
  async checked<Given extends AccountRecord>(sql: Sql, given: Given, personId?: string): Promise<Given> {
    if (given.departmentId && !(await this.tree.byId(sql, given.departmentId))) throw notFound('department', 'departmentId');
    if (given.managerId) await this.assertMayManage(sql, given.managerId, personId);
    return {
      ...given,
      ...(given.mail === undefined ? {} : { mail: mailOf(given.mail) }),
      ...(given.title === undefined ? {} : { title: optionalLine(given.title, 'title', MAX_LINE) }),
      ...(given.location === undefined ? {} : { location: optionalLine(given.location, 'location', MAX_LINE) }),
    };
  }

  private async assertMayManage(sql: Sql, managerId: string, personId: string | undefined): Promise<void> {
    const manager = await this.directory.byId(sql, managerId);
    if (!manager) throw notFound('person', 'managerId');
    if (manager.leftAt) throw new UserError('BAD_USER_INPUT', said`${manager.displayName} has left; choose somebody who is here.`, 'managerId');
    if (personId && (await this.accounts.reportsTo(sql, managerId, personId))) {
      throw new UserError('BAD_USER_INPUT', said`${manager.displayName} is or reports to the same person; nobody can be their own manager.`, 'managerId');
    }
  }
}

function mailOf(mail: string | null): string | null {
  const address = mail?.trim().toLowerCase() || null;
  if (address && !MAIL.test(address)) throw new UserError('BAD_USER_INPUT', 'A mail address looks like ada@example.com.', 'mail');
  return address;
}
