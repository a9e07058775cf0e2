import { Injectable } from '@nestjs/common';
import { DirectoryRepository, type PersonEntity } from '#people';
import { type Sql, UserError } from '#platform';
import { SignInProblem } from '../checks/sign-in-problem.js';
import type { SamlConnectionEntity } from '../connections/saml-connection.entity.js';
import type { VouchedSignIn } from '../saml/expectation.js';
import { SamlRefusal } from '../saml/saml-refusal.js';
import { GroupRoles } from './group-roles.js';
import { IdentitiesRepository } from './identities.repository.js';
import { IdentityLinks } from './identity-links.js';
import { KnownPeople } from './known-people.js';
import { type MappedPerson, mapPerson } from './mapped-person.js';
import { NewPeople } from './new-people.js';
import { toldBy } from './told-fields.js';

/** Whom a provider vouches for. */
export interface Provisioned {
  readonly person: PersonEntity;
  /** Set where they are found by mail alone, and known otherwise: this subject becomes theirs when they confirm it in a session that they are in. */
  readonly linksSubject?: string;
}

/**
 * Finds, adds and updates the person a provider vouches for. Runs in the transaction that uses the assertion up.
 * A person is found by the identity of an earlier sign-in; by mail address only where the connection trusts its addresses.
 */
@Injectable()
export class ProvisionPersonCommand {
  constructor(
    private readonly identities: IdentitiesRepository,
    private readonly directory: DirectoryRepository,
    private readonly roles: GroupRoles,
    private readonly known: KnownPeople,
    private readonly added: NewPeople,
    private readonly links: IdentityLinks,
  ) {}

  /** @throws SamlRefusal for former and unknown people, where a mail address is somebody else's, and for what can't be anybody's name */
  async run(sql: Sql, connection: SamlConnectionEntity, signIn: VouchedSignIn): Promise<Provisioned> {
    try {
      return await this.provision(sql, connection, mapPerson(connection, signIn));
    } catch (error) {
      // A name of nothing but control characters, say.
      if (error instanceof UserError) throw new SamlRefusal(error.message, { problem: SignInProblem.UNSUITABLE });
      throw error;
    }
  }

  private async provision(sql: Sql, connection: SamlConnectionEntity, mapped: MappedPerson): Promise<Provisioned> {
    const known = await this.identities.personOf(sql, connection.id, mapped.subject);
    const found = known ? { person: await this.known.update(sql, known, mapped) } : await this.unknown(sql, connection, mapped);
    if (found.linksSubject !== undefined) return found;
    await this.roles.apply(sql, found.person.id, mapped.roles);
    await this.identities.rememberTold(sql, connection.id, mapped.subject, toldBy(mapped));
    return found;
  }

  private async unknown(sql: Sql, connection: SamlConnectionEntity, mapped: MappedPerson): Promise<Provisioned> {
    await this.identities.lockAdding(sql);
    const now = await this.identities.personOf(sql, connection.id, mapped.subject);
    if (now) return { person: await this.known.update(sql, now, mapped) };
    const namesake = mapped.mail ? await this.directory.byMail(sql, mapped.mail) : undefined;
    if (namesake) return this.namesake(sql, connection, mapped, namesake);
    const person = await this.added.add(sql, connection, mapped);
    await this.links.link(sql, connection, mapped.subject, { ...person, how: 'ADDED' });
    return { person };
  }

  private async namesake(sql: Sql, connection: SamlConnectionEntity, mapped: MappedPerson, namesake: PersonEntity): Promise<Provisioned> {
    if (!connection.trustMail) {
      throw new SamlRefusal(`${mapped.subject} has the address of ${namesake.handle}, and the connection's addresses aren't trusted`,
        { problem: SignInProblem.MAIL_TAKEN, received: [namesake.handle] });
    }
    const theirs = connection.adoptsKnown || namesake.leftAt !== null || !(await this.identities.isKnownOtherwise(sql, namesake.id, connection.id));
    if (!theirs) return { person: namesake, linksSubject: mapped.subject };
    const person = await this.known.update(sql, namesake.id, mapped);
    await this.links.link(sql, connection, mapped.subject, { ...person, how: 'BY_MAIL' });
    return { person };
  }
}
