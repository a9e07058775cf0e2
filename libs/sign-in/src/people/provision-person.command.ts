import { Injectable } from '@nestjs/common';
import { AddPersonCommand, DirectoryRepository, type PersonEntity } from '#people';
import { type Sql, UserError } from '#platform';
import { SignInProblem } from '../checks/sign-in-problem.js';
import type { SamlConnectionEntity } from '../connections/saml-connection.entity.js';
import type { VouchedSignIn } from '../saml/expectation.js';
import { SamlRefusal } from '../saml/saml-refusal.js';
import { DirectoryLinks } from './directory-links.js';
import { GroupRoles } from './group-roles.js';
import { IdentitiesRepository } from './identities.repository.js';
import { KnownPeople } from './known-people.js';
import { type MappedPerson, mapPerson } from './mapped-person.js';
import { toldBy } from './told-fields.js';

/**
 * Finds, adds and updates the person a provider vouches for. Runs in the transaction that uses the assertion up.
 * A person is found by the identity of an earlier sign-in; by mail address only where the connection trusts its addresses.
 */
@Injectable()
export class ProvisionPersonCommand {
  constructor(
    private readonly identities: IdentitiesRepository,
    private readonly directory: DirectoryRepository,
    private readonly links: DirectoryLinks,
    private readonly roles: GroupRoles,
    private readonly addPerson: AddPersonCommand,
    private readonly known: KnownPeople,
  ) {}

  /** @throws SamlRefusal for former and unknown people, where a mail address is somebody else's, and for what can't be anybody's name */
  async run(sql: Sql, connection: SamlConnectionEntity, signIn: VouchedSignIn): Promise<PersonEntity> {
    try {
      return await this.provision(sql, connection, mapPerson(connection, signIn));
    } catch (error) {
      // A name of nothing but control characters, say.
      if (error instanceof UserError) throw new SamlRefusal(error.message, { problem: SignInProblem.UNSUITABLE });
      throw error;
    }
  }

  private async provision(sql: Sql, connection: SamlConnectionEntity, mapped: MappedPerson): Promise<PersonEntity> {
    const known = await this.identities.personOf(sql, connection.id, mapped.subject);
    const person = known ? await this.known.update(sql, known, mapped) : await this.unknown(sql, connection, mapped);
    await this.roles.apply(sql, person.id, mapped.roles);
    await this.identities.rememberTold(sql, connection.id, mapped.subject, toldBy(mapped));
    return person;
  }

  private async unknown(sql: Sql, connection: SamlConnectionEntity, mapped: MappedPerson): Promise<PersonEntity> {
    await this.identities.lockAdding(sql);
    const now = await this.identities.personOf(sql, connection.id, mapped.subject);
    if (now) return this.known.update(sql, now, mapped);
    const namesake = mapped.mail ? await this.directory.byMail(sql, mapped.mail) : undefined;
    if (namesake && !connection.trustMail) {
      throw new SamlRefusal(`${mapped.subject} has the address of ${namesake.handle}, and the connection's addresses aren't trusted`,
        { problem: SignInProblem.MAIL_TAKEN, received: [namesake.handle] });
    }
    const person = namesake ? await this.known.update(sql, namesake.id, mapped) : await this.add(sql, connection, mapped);
    if (!(await this.identities.add(sql, connection.id, mapped.subject, person.id))) {
      throw new SamlRefusal(`${person.handle} is another subject of this connection; ${mapped.subject} has the same address`,
        { problem: SignInProblem.SUBJECT_TAKEN, received: [person.handle] });
    }
    return person;
  }

  private async add(sql: Sql, connection: SamlConnectionEntity, mapped: MappedPerson): Promise<PersonEntity> {
    if (!connection.createPeople) {
      throw new SamlRefusal(`${mapped.subject} is unknown and the connection adds nobody`, { problem: SignInProblem.UNKNOWN_PERSON, received: [mapped.subject] });
    }
    return this.addPerson.run(sql, {
      kind: mapped.guest ? 'GUEST' : 'EMPLOYEE',
      displayName: mapped.displayName,
      mail: mapped.mail ?? null,
      title: mapped.title,
      mailTrusted: connection.trustMail,
      ...(await this.links.of(sql, mapped)),
    });
  }
}
