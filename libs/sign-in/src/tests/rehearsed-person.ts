import { Injectable } from '@nestjs/common';
import { RolesRepository } from '#access';
import { DirectoryRepository } from '#people';
import { Database, type Sql, sql as query } from '#platform';
import { SignInProblem } from '../checks/sign-in-problem.js';
import type { SamlConnectionEntity } from '../connections/saml-connection.entity.js';
import { IdentitiesRepository } from '../people/identities.repository.js';
import { mapPerson } from '../people/mapped-person.js';
import { ProvisionPersonCommand } from '../people/provision-person.command.js';
import type { VouchedSignIn } from '../saml/expectation.js';
import { SamlRefusal } from '../saml/saml-refusal.js';
import type { TestedPerson } from './test-result.js';

/** Carries what was found out of a transaction that is undone. */
class Undone extends Error {
  constructor(readonly found: TestedPerson) {
    super('Rehearsed');
  }
}

/** Whom a sign-in would let in, found by letting them in and undoing it: the rules are those of ProvisionPersonCommand, and nothing of it stays. */
@Injectable()
export class RehearsedPerson {
  constructor(
    private readonly database: Database,
    private readonly people: ProvisionPersonCommand,
    private readonly identities: IdentitiesRepository,
    private readonly directory: DirectoryRepository,
    private readonly roles: RolesRepository,
  ) {}

  /** @throws SamlRefusal where they may not sign in */
  async of(connection: SamlConnectionEntity, signIn: VouchedSignIn): Promise<TestedPerson> {
    try {
      return await this.database.transaction(async (sql) => {
        throw new Undone(await this.rehearse(sql, connection, signIn));
      });
    } catch (error) {
      if (error instanceof Undone) return error.found;
      throw error;
    }
  }

  private async rehearse(sql: Sql, connection: SamlConnectionEntity, signIn: VouchedSignIn): Promise<TestedPerson> {
    const mapped = mapPerson(connection, signIn);
    const known = await this.identities.personOf(sql, connection.id, mapped.subject);
    const namesake = mapped.mail ? await this.directory.byMail(sql, mapped.mail) : undefined;
    const { person, linksSubject } = await this.people.run(sql, connection, signIn);
    if (linksSubject !== undefined) throw new SamlRefusal(`${person.handle} is known otherwise and has to confirm it`, { problem: SignInProblem.MAIL_KNOWN, received: [person.handle] });
    const department = await sql.first<{ name: string }>(query`SELECT name FROM department WHERE id = ${person.departmentId}::uuid`);
    return {
      outcome: known ? 'KNOWN' : namesake?.id === person.id ? 'FOUND_BY_MAIL' : 'NEW',
      handle: person.handle,
      displayName: person.displayName,
      mail: person.mail,
      title: person.title,
      kind: person.kind,
      department: department?.name ?? null,
      roles: await this.roles.of(sql, person.id),
    };
  }
}
