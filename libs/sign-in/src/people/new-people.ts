import { Injectable } from '@nestjs/common';
import { AddPersonCommand, type PersonEntity } from '#people';
import type { Sql } from '#platform';
import { SignInProblem } from '../checks/sign-in-problem.js';
import type { SamlConnectionEntity } from '../connections/saml-connection.entity.js';
import { SamlRefusal } from '../saml/saml-refusal.js';
import { DirectoryLinks } from './directory-links.js';
import type { MappedPerson } from './mapped-person.js';

/** Adds people at their first sign-in. */
@Injectable()
export class NewPeople {
  constructor(
    private readonly links: DirectoryLinks,
    private readonly addPerson: AddPersonCommand,
  ) {}

  /** @throws SamlRefusal where the connection adds nobody */
  async add(sql: Sql, connection: SamlConnectionEntity, mapped: MappedPerson): Promise<PersonEntity> {
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
