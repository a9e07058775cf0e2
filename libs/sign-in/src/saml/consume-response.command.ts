import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { Findings } from '../checks/findings.js';
import { type BroughtResponse, type CheckedSignIn, ResponseChecks } from '../checks/response-checks.js';
import { SignInProblem } from '../checks/sign-in-problem.js';
import type { SamlConnectionEntity } from '../connections/saml-connection.entity.js';
import { ProvisionPersonCommand } from '../people/provision-person.command.js';
import { hashSecret, newSecret } from '../sessions/secret.js';
import { SamlRefusal } from './saml-refusal.js';
import { SamlRepository } from './saml.repository.js';

/** Takes a provider's response: checks it, uses it up, and leaves a hand-over for the browser to fetch. */
@Injectable()
export class ConsumeResponseCommand {
  constructor(
    private readonly database: Database,
    private readonly saml: SamlRepository,
    private readonly checks: ResponseChecks,
    private readonly people: ProvisionPersonCommand,
  ) {}

  /**
   * @returns the hand-over's key
   * @throws SamlRefusal
   */
  async run(connection: SamlConnectionEntity, brought: BroughtResponse): Promise<string> {
    const checked = await this.checks.run(connection, brought, Findings.endingAtFirst());
    if (!checked) throw new SamlRefusal('The response vouches for no sign-in');
    return this.useUp(connection, checked);
  }

  /** All in one transaction, so that of many copies at once one is taken. */
  private useUp(connection: SamlConnectionEntity, { signIn, requestId }: CheckedSignIn): Promise<string> {
    return this.database.transaction(async (sql) => {
      const request = requestId === undefined ? undefined : await this.saml.consumeRequest(sql, connection.id, 'LOGIN', requestId);
      if (requestId !== undefined && !request) {
        throw new SamlRefusal('The request was answered already, or too long ago', { problem: SignInProblem.REQUEST_GONE });
      }
      if (!(await this.saml.useAssertion(sql, connection.id, signIn.assertionId, signIn.expiresAt))) {
        throw new SamlRefusal('The assertion was used already', { problem: SignInProblem.ASSERTION_USED });
      }
      const { person, linksSubject } = await this.people.run(sql, connection, signIn);
      const key = newSecret();
      await this.saml.addHandover(sql, {
        keyHash: hashSecret(key),
        connectionId: connection.id,
        personId: person.id,
        nameId: signIn.nameId,
        nameIdFormat: signIn.nameIdFormat,
        sessionIndex: signIn.sessionIndex,
        sessionEndsAt: signIn.sessionEndsAt,
        returnTo: request?.returnTo ?? '/',
        browserBindingHash: request?.browserBindingHash ?? null,
        asksFirst: request === undefined || linksSubject !== undefined,
        linksSubject: linksSubject ?? null,
      });
      return key;
    });
  }
}
