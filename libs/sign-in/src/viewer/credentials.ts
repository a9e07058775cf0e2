import { UserError } from '#platform';
import { looksSecret } from '../sessions/secret.js';
import { readCookie } from '../sessions/cookies.js';
import { looksLikeToken } from '../tokens/token-text.js';

/** The headers, or a socket's connection payload, that say who asks. Names in lower case. */
export interface CredentialHeaders {
  readonly cookie?: string | undefined;
  readonly authorization?: string | undefined;
}

export type Credential = { readonly kind: 'session'; readonly secret: string } | { readonly kind: 'token'; readonly secret: string };

const BEARER = /^Bearer +(\S+) *$/i;

/**
 * What a request identifies itself with; undefined: nothing. A token goes before a cookie.
 * @throws UserError UNAUTHENTICATED for an Authorization header that isn't a bearer token of ours
 */
export function credentialOf(headers: CredentialHeaders, cookieName: string): Credential | undefined {
  if (headers.authorization) {
    const token = BEARER.exec(headers.authorization)?.[1];
    if (!token || !looksLikeToken(token)) throw badToken();
    return { kind: 'token', secret: token };
  }
  const secret = readCookie(headers.cookie, cookieName);
  return looksSecret(secret) ? { kind: 'session', secret } : undefined;
}

/** What is said of every token that lets nobody in, whatever is wrong with it. */
export function badToken(): UserError {
  return new UserError('UNAUTHENTICATED', 'This token is not valid, or no longer: make a new one and send it as Authorization: Bearer ….');
}
