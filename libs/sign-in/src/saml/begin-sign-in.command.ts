import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { SamlConnectionEntity } from '../connections/saml-connection.entity.js';
import { hashSecret } from '../sessions/secret.js';
import { SamlAddresses } from './addresses.js';
import { RequestCache } from './request-cache.js';
import { newRequestId, samlOptions } from './saml-options.js';
import { SamlPassport } from './saml-passport.js';
import { SamlRepository } from './saml.repository.js';

/** Begins a sign-in: remembers our request, which browser it is for and where to go afterwards. */
@Injectable()
export class BeginSignInCommand {
  constructor(
    private readonly database: Database,
    private readonly saml: SamlRepository,
    private readonly addresses: SamlAddresses,
    private readonly passport: SamlPassport,
  ) {}

  /**
   * @param input returnTo: a path of ours; binding: the secret in the browser's binding cookie
   * @returns the provider's address, with the request
   */
  run(connection: SamlConnectionEntity, input: { readonly returnTo: string; readonly binding: string }): Promise<string> {
    const requestId = newRequestId();
    const cache = new RequestCache(this.database, this.saml, {
      purpose: 'LOGIN', connectionId: connection.id, returnTo: input.returnTo, browserBindingHash: hashSecret(input.binding),
    });
    return this.passport.loginUrl(samlOptions({ connection, addresses: this.addresses, cache, requestId }), requestId);
  }
}
