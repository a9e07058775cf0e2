import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import type { Sql } from '#platform';
import { SignInProblem } from '../checks/sign-in-problem.js';
import type { SamlConnectionEntity } from '../connections/saml-connection.entity.js';
import { SamlRefusal } from '../saml/saml-refusal.js';
import { IdentitiesRepository } from './identities.repository.js';

/** Whose identity it becomes, and how that was found. */
export interface Linked {
  readonly id: string;
  readonly handle: string;
  /** ADDED: they are new, and nobody's place is taken. */
  readonly how: 'ADDED' | 'BY_MAIL' | 'IN_OWN_SESSION';
}

/** Joins providers' subjects with people, for good. That somebody who was here is one from now on is in the record, and in their own list of providers. */
@Injectable()
export class IdentityLinks {
  constructor(
    private readonly identities: IdentitiesRepository,
    private readonly audit: Audit,
  ) {}

  /** @throws SamlRefusal where the person is another subject there */
  async link(sql: Sql, connection: SamlConnectionEntity, subject: string, { id, handle, how }: Linked): Promise<void> {
    if (!(await this.identities.add(sql, connection.id, subject, id))) {
      throw new SamlRefusal(`${handle} is another subject of this connection; ${subject} has the same address`, { problem: SignInProblem.SUBJECT_TAKEN, received: [handle] });
    }
    if (how === 'ADDED') return;
    await this.audit.record(sql, { action: 'identity.linked', subjectId: id, details: { slug: connection.slug, connectionId: connection.id, how } });
  }
}
