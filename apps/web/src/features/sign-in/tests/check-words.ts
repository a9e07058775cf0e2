import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { SignInCheck } from '../../../shared/graphql/generated/graphql.js';

/** What each check asks, as a sentence that holds or doesn't. */
export const CHECK_WORDS: Record<SignInCheck, MessageDescriptor> = {
  READABLE: msg`It is a sound SAML 2.0 response, signed with SHA-256 or better`,
  STATUS: msg`The provider says that the sign-in succeeded`,
  REQUEST: msg`It answers the request of this hub, for the first time`,
  ENCRYPTION: msg`The assertion isn’t encrypted`,
  RESPONSE_SIGNATURE: msg`The response is signed by the provider`,
  ASSERTION_SIGNATURE: msg`The assertion is signed by the provider`,
  ISSUER: msg`It comes from the provider’s entity ID`,
  DESTINATION: msg`The response is for our reply URL`,
  RECIPIENT: msg`The assertion is for our reply URL`,
  AUDIENCE: msg`The assertion is for our entity ID`,
  TIMES: msg`It is valid now, by our clock`,
  NAME_ID: msg`It names somebody, for good`,
  PERSON: msg`Whom it names may sign in`,
};
