import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { SamlConnectionEntity } from '../connections/saml-connection.entity.js';
import { SamlAddresses } from '../saml/addresses.js';
import { RequestCache } from '../saml/request-cache.js';
import { newRequestId, samlOptions } from '../saml/saml-options.js';
import { SamlPassport } from '../saml/saml-passport.js';
import { SamlRefusal } from '../saml/saml-refusal.js';
import { SamlRepository } from '../saml/saml.repository.js';
import { SignInTestsRepository } from './sign-in-tests.repository.js';

/** Sends the window of a test to the provider, with a request as a sign-in has it. */
@Injectable()
export class BeginTestCommand {
  constructor(
    private readonly database: Database,
    private readonly tests: SignInTestsRepository,
    private readonly saml: SamlRepository,
    private readonly addresses: SamlAddresses,
    private readonly passport: SamlPassport,
  ) {}

  /** @returns the provider's address @throws SamlRefusal unless the test waits to be begun, in this session */
  async run(connection: SamlConnectionEntity, testId: string, sessionId: string): Promise<string> {
    const requestId = newRequestId();
    if (!(await this.tests.send(this.database, { id: testId, connectionId: connection.id, sessionId, requestId }))) {
      throw new SamlRefusal('The test was begun already, is too old, or is another session’s');
    }
    const cache = new RequestCache(this.database, this.saml, { purpose: 'TEST', connectionId: connection.id, returnTo: '/', browserBindingHash: Buffer.alloc(0) });
    return this.passport.loginUrl(samlOptions({ connection, addresses: this.addresses, cache, requestId }), requestId);
  }
}
