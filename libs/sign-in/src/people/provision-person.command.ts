import { Inject, Injectable } from '@nestjs/common';
import { Role } from '#access';
import { AddPersonCommand, ChangeRoleCommand, DirectoryRepository, type PersonEntity, UpdateFromDirectoryCommand } from '#people';
import { LOG, type Log, type Sql } from '#platform';
import type { SamlConnectionEntity } from '../connections/saml-connection.entity.js';
import type { VouchedSignIn } from '../saml/expectation.js';
import { SamlRefusal } from '../saml/saml-refusal.js';
import { DirectoryLinks } from './directory-links.js';
import { IdentitiesRepository } from './identities.repository.js';
import { type MappedPerson, mapPerson } from './mapped-person.js';

const FORMER = 'This account belongs to somebody who has left.';

/**
 * Finds, adds and updates the person a provider vouches for. Runs in the transaction that uses the assertion up.
 * A person is found by the identity of an earlier sign-in; by mail address only where the connection trusts its addresses.
 */
@Injectable()
export class ProvisionPersonCommand {
  constructor(
    @Inject(LOG) private readonly log: Log,
    private readonly identities: IdentitiesRepository,
    private readonly directory: DirectoryRepository,
    private readonly links: DirectoryLinks,
    private readonly roles: ChangeRoleCommand,
    private readonly addPerson: AddPersonCommand,
    private readonly updatePerson: UpdateFromDirectoryCommand,
  ) {}

  /** @throws SamlRefusal for former and unknown people, and where a mail address is somebody else's */
  async run(sql: Sql, connection: SamlConnectionEntity, signIn: VouchedSignIn): Promise<PersonEntity> {
    const mapped = mapPerson(connection, signIn);
    const known = await this.identities.personOf(sql, connection.id, mapped.subject);
    const person = known ? await this.update(sql, known, mapped) : await this.unknown(sql, connection, mapped);
    await this.changeRoles(sql, person.id, mapped);
    return person;
  }

  private async changeRoles(sql: Sql, personId: string, mapped: MappedPerson): Promise<void> {
    if (mapped.roles.size === 0) return;
    const has = await this.identities.rolesOf(sql, personId);
    for (const [role, given] of mapped.roles) {
      if (given && !has.has(role)) await this.roles.grant(sql, personId, Role[role]);
      if (!given && has.has(role)) await this.roles.revoke(sql, personId, Role[role]);
    }
  }

  private async unknown(sql: Sql, connection: SamlConnectionEntity, mapped: MappedPerson): Promise<PersonEntity> {
    await this.identities.lockAdding(sql);
    const now = await this.identities.personOf(sql, connection.id, mapped.subject);
    if (now) return this.update(sql, now, mapped);
    const namesake = mapped.mail ? await this.directory.byMail(sql, mapped.mail) : undefined;
    if (namesake && !connection.trustMail) {
      throw new SamlRefusal(`${mapped.subject} has the address of ${namesake.handle}, and the connection's addresses aren't trusted`,
        'Somebody with your mail address is here already. Ask IT to link the two.');
    }
    const person = namesake ? await this.update(sql, namesake.id, mapped) : await this.add(sql, connection, mapped);
    if (!(await this.identities.add(sql, connection.id, mapped.subject, person.id))) {
      throw new SamlRefusal(`${person.handle} is another subject of this connection; ${mapped.subject} has the same address`,
        'Your mail address was somebody else’s before. Ask IT.');
    }
    return person;
  }

  private async add(sql: Sql, connection: SamlConnectionEntity, mapped: MappedPerson): Promise<PersonEntity> {
    if (!connection.createPeople) throw new SamlRefusal(`${mapped.subject} is unknown and the connection adds nobody`, 'You have no account here yet. Ask IT.');
    return this.addPerson.run(sql, {
      kind: mapped.guest ? 'GUEST' : 'EMPLOYEE',
      displayName: mapped.displayName,
      mail: mapped.mail ?? null,
      title: mapped.title,
      ...(await this.links.of(sql, mapped)),
    });
  }

  private async update(sql: Sql, personId: string, mapped: MappedPerson): Promise<PersonEntity> {
    const person = await this.directory.lock(sql, personId);
    if (!person || person.leftAt) throw new SamlRefusal(`${mapped.subject} is a former person`, FORMER);
    const owner = mapped.mail && mapped.mail !== person.mail ? await this.directory.byMail(sql, mapped.mail) : undefined;
    if (owner) this.log.warn({ person: person.handle, owner: owner.handle }, 'A mail address from the identity provider is somebody else’s; it is left out');
    return this.updatePerson.run(sql, personId, {
      displayName: mapped.displayName,
      mail: owner ? undefined : mapped.mail,
      title: mapped.title,
      ...(await this.links.of(sql, mapped)),
    });
  }
}
