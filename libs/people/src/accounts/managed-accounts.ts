import { Injectable } from '@nestjs/common';
import { personVisibleTo, type Viewer } from '#access';
import { notFound, said, type Sql, sql as query, UserError } from '#platform';
import type { PersonEntity } from '../people/person.entity.js';
import { versionOf } from './account-version.js';
import { AccountsRepository } from './accounts.repository.js';

/** People, for who administers them. */
@Injectable()
export class ManagedAccounts {
  constructor(private readonly accounts: AccountsRepository) {}

  /**
   * The person, locked until the transaction ends.
   * @param expects the version that the administrator saw
   * @throws UserError NOT_FOUND; CONFLICT where somebody changed them meanwhile
   */
  async lock(sql: Sql, viewer: Viewer, personId: string, expects?: string | null): Promise<PersonEntity> {
    const person = await sql.first<PersonEntity>(query`SELECT p.* FROM person p WHERE p.id = ${personId} AND ${personVisibleTo(viewer, 'p')} FOR UPDATE`);
    if (!person) throw notFound('person', 'personId');
    if (expects != null && expects !== versionOf(person)) {
      throw new UserError('CONFLICT', said`Somebody else has changed ${person.displayName} meanwhile; look at what is there now and try again.`, 'expects');
    }
    return person;
  }

  /** Asked before somebody loses the role. @throws UserError CONFLICT where nobody else could administer the hub */
  async assertAnotherAdministrator(sql: Sql, person: PersonEntity): Promise<void> {
    const administrators = await this.accounts.lockAdministrators(sql);
    if (!administrators.includes(person.id) || administrators.length > 1) return;
    throw new UserError('CONFLICT', said`${person.displayName} is the only administrator; make somebody else one first.`, 'personId');
  }
}
