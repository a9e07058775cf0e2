import { Inject, Injectable } from '@nestjs/common';
import { DirectoryRepository, type PersonEntity, UpdateFromDirectoryCommand } from '#people';
import { LOG, type Log, type Sql } from '#platform';
import { SignInProblem } from '../checks/sign-in-problem.js';
import { SamlRefusal } from '../saml/saml-refusal.js';
import { DirectoryLinks } from './directory-links.js';
import type { MappedPerson } from './mapped-person.js';

/** Brings people who are here already up to what a provider says of them. */
@Injectable()
export class KnownPeople {
  constructor(
    @Inject(LOG) private readonly log: Log,
    private readonly directory: DirectoryRepository,
    private readonly links: DirectoryLinks,
    private readonly updatePerson: UpdateFromDirectoryCommand,
  ) {}

  /** @throws SamlRefusal for former people */
  async update(sql: Sql, personId: string, mapped: MappedPerson): Promise<PersonEntity> {
    const person = await this.directory.lock(sql, personId);
    if (!person || person.leftAt) throw new SamlRefusal(`${mapped.subject} is a former person`, { problem: SignInProblem.FORMER, received: [mapped.subject] });
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
