import { graphql, type ResultOf } from '../../../shared/graphql/document.js';

/** All there is to say of a connection. */
export const ConnectionView = graphql(`
  fragment ConnectionView on SamlConnection {
    id
    slug
    label
    enabled
    demo
    issuer
    entryPoint
    logoutUrl
    certificates {
      fingerprint
      validTo
    }
    entityId
    acsUrl
    serviceLogoutUrl
    metadataUrl
    loginUrl
    metadata
    signingCertificate {
      fingerprint
      validTo
    }
    nextSigningCertificate {
      fingerprint
      validTo
      pem
    }
    attributeMap {
      word
      names
      usual
    }
    groupMap {
      guests
      moderators
      administrators
    }
    allowIdpInitiated
    createPeople
    trustMail
    adoptsKnown
    proposal {
      by {
        id
        displayName
      }
      at
      changes
      issuer
      viewerCanConfirm
    }
    createdAt
    peopleCount
    sessionCount
    lastSignInAt
    own
    disableObstacle
  }
`);

export type ShownConnection = ResultOf<typeof ConnectionView>;
