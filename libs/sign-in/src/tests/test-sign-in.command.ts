import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { findingsOf } from '../checks/finding.js';
import { Findings } from '../checks/findings.js';
import { type BroughtResponse, ResponseChecks } from '../checks/response-checks.js';
import { SignInCheck } from '../checks/sign-in-check.js';
import type { SamlConnectionEntity } from '../connections/saml-connection.entity.js';
import { decodeMessage, guardXml } from '../saml/guarded-xml.js';
import { SamlRefusal } from '../saml/saml-refusal.js';
import { SamlRepository } from '../saml/saml.repository.js';
import { receivedAssertion } from './received-assertion.js';
import { RehearsedPerson } from './rehearsed-person.js';
import type { SignInTestEntity } from './sign-in-test.entity.js';
import { SignInTestsRepository } from './sign-in-tests.repository.js';
import type { TestResult } from './test-result.js';

/** Takes the provider's answer to a test: makes every check of a sign-in, notes what holds and what doesn't, and signs nobody in. */
@Injectable()
export class TestSignInCommand {
  constructor(
    private readonly database: Database,
    private readonly tests: SignInTestsRepository,
    private readonly saml: SamlRepository,
    private readonly checks: ResponseChecks,
    private readonly people: RehearsedPerson,
  ) {}

  /** The test whose answer this is: by the RelayState that we sent, or by the request that the response names. */
  async awaiting(connection: SamlConnectionEntity, { response, relayState }: BroughtResponse): Promise<SignInTestEntity | undefined> {
    const named = readable(response)?.inResponseTo;
    const requestIds = [relayState, named].filter((id): id is string => id !== undefined && /^_[0-9a-f]{40}$/.test(id));
    return requestIds.length === 0 ? undefined : this.tests.waiting(this.database, connection.id, requestIds);
  }

  /** @throws SamlRefusal for a second answer */
  async run(connection: SamlConnectionEntity, test: SignInTestEntity, brought: BroughtResponse): Promise<void> {
    const result = await this.result(connection, test, brought);
    const first = await this.database.transaction(async (sql) => {
      await this.saml.consumeRequest(sql, connection.id, 'TEST', test.requestId as string);
      return this.tests.finish(sql, test.id, result);
    });
    if (!first) throw new SamlRefusal('The test was answered already');
  }

  private async result(connection: SamlConnectionEntity, test: SignInTestEntity, brought: BroughtResponse): Promise<TestResult> {
    const findings = Findings.noting();
    const checked = await this.checks.run(connection, brought, findings, test.requestId as string);
    const person = checked && (await findings.wait(SignInCheck.PERSON, () => this.people.of(connection, checked.signIn)));
    const message = readable(brought.response);
    return {
      findings: findingsOf(findings),
      assertion: message ? receivedAssertion(message.xml, connection.attributeMap) : null,
      person: person ?? null,
      xml: message?.xml ?? null,
    };
  }
}

function readable(response: string): ReturnType<typeof guardXml> | undefined {
  try {
    return guardXml(decodeMessage(response));
  } catch (error) {
    if (error instanceof SamlRefusal) return undefined;
    throw error;
  }
}
