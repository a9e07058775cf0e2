import { registerEnumType } from '@nestjs/graphql';

/** What is checked of a provider's response, in the order in which one mends it. */
export enum SignInCheck {
  READABLE = 'READABLE',
  STATUS = 'STATUS',
  REQUEST = 'REQUEST',
  ENCRYPTION = 'ENCRYPTION',
  RESPONSE_SIGNATURE = 'RESPONSE_SIGNATURE',
  ASSERTION_SIGNATURE = 'ASSERTION_SIGNATURE',
  ISSUER = 'ISSUER',
  DESTINATION = 'DESTINATION',
  RECIPIENT = 'RECIPIENT',
  AUDIENCE = 'AUDIENCE',
  TIMES = 'TIMES',
  NAME_ID = 'NAME_ID',
  PERSON = 'PERSON',
}

registerEnumType(SignInCheck, {
  name: 'SignInCheck',
  description: 'What is checked of an identity provider’s response.',
  valuesMap: {
    READABLE: { description: 'It is a SAML 2.0 response in plain XML, within bounds, and signed with SHA-256 or better.' },
    STATUS: { description: 'The provider says that the sign-in succeeded.' },
    REQUEST: { description: 'It answers the request that was made, for the first time.' },
    ENCRYPTION: { description: 'The assertion is not encrypted.' },
    RESPONSE_SIGNATURE: { description: 'The response is signed by the provider.' },
    ASSERTION_SIGNATURE: { description: 'The assertion is signed by the provider.' },
    ISSUER: { description: 'Response and assertion come from the provider’s entity id.' },
    DESTINATION: { description: 'The response is for our address.' },
    RECIPIENT: { description: 'The assertion is for our address, and for whoever brings it.' },
    AUDIENCE: { description: 'The assertion is for our entity id.' },
    TIMES: { description: 'It is valid now, by our clock.' },
    NAME_ID: { description: 'It names somebody, for good.' },
    PERSON: { description: 'Whom it names may sign in.' },
  },
});
