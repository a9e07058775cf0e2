import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { SignInProblem } from '../../../shared/graphql/generated/graphql.js';

interface Explanation {
  /** What is wrong. */
  readonly what: MessageDescriptor;
  /** What to change, and where. */
  readonly todo: MessageDescriptor;
}

/** What is wrong with a response, and what to do about it. What was expected and what came is shown beside it. */
export const EXPLANATIONS: Record<SignInProblem, Explanation> = {
  MALFORMED: {
    what: msg`The response isn’t SAML as it should be, or holds what is used for forgeries: a DOCTYPE, a comment, an ID that is there twice.`,
    todo: msg`See the reason below. A proxy that rewrites pages may be the cause; the provider’s own log shows what it sent.`,
  },
  WEAK_ALGORITHM: {
    what: msg`It is signed with an algorithm that is broken or unknown, such as SHA-1.`,
    todo: msg`At the provider choose RSA-SHA256 (or ECDSA) as signature algorithm and SHA-256 as digest.`,
  },
  STATUS: {
    what: msg`The provider itself refused; its answer holds no sign-in.`,
    todo: msg`Look into the provider’s log. Most often the person isn’t assigned to the application there, or the request wasn’t what it expects.`,
  },
  UNSOLICITED: {
    what: msg`The response answers no request: sign-in began at the provider.`,
    todo: msg`Begin at this hub. If people are to begin at the provider’s portal, allow that under the connection’s rules.`,
  },
  RELAY_STATE: {
    what: msg`The RelayState didn’t come back as it was sent.`,
    todo: msg`At the provider leave the default RelayState empty: it must send back what the hub sent.`,
  },
  OTHER_REQUEST: {
    what: msg`The response answers another request than the one that was made (InResponseTo).`,
    todo: msg`Begin anew, in one window. If it happens each time, the provider keeps old answers, or a proxy does.`,
  },
  REQUEST_GONE: {
    what: msg`The request was answered already, or more than 15 minutes ago.`,
    todo: msg`Nothing needs to be changed: sign in again. It happens with the Back button and with forms that wait overnight.`,
  },
  ASSERTION_USED: {
    what: msg`The same assertion was used before.`,
    todo: msg`Nothing needs to be changed, unless it happens each time: then the provider gives each assertion the same ID.`,
  },
  OTHER_BROWSER: {
    what: msg`Another browser than the one that began came back, or it kept no cookies.`,
    todo: msg`Cookies must be allowed for this hub’s address, and people must reach it under one name only: the public address.`,
  },
  ENCRYPTED: {
    what: msg`The assertion is encrypted, which this hub doesn’t read.`,
    todo: msg`At the provider turn the encryption of assertions off. https protects it on its way.`,
  },
  UNSIGNED: {
    what: msg`There is no signature.`,
    todo: msg`At the provider have both signed, the response and the assertion. In Entra ID: Signing Option “Sign SAML response and assertion”; in Okta: Response Signed and Assertion Signature Signed; in Keycloak: Sign documents and Sign assertions.`,
  },
  CERTIFICATE: {
    what: msg`It is signed with another certificate than the connection knows.`,
    todo: msg`If the provider has changed its certificate, give the hub its new metadata. If not, somebody else signed this: don’t trust it.`,
  },
  SIGNATURE: {
    what: msg`The signature doesn’t fit: another key made it, or what it signs was changed on the way.`,
    todo: msg`Give the hub the provider’s present metadata. If that doesn’t help, look for a proxy that rewrites pages.`,
  },
  ISSUER: {
    what: msg`It comes from another entity ID than the connection’s provider.`,
    todo: msg`Give the hub the metadata of the provider that answered: another tenant or realm, perhaps.`,
  },
  DESTINATION: {
    what: msg`The response is for another address than our reply URL.`,
    todo: msg`At the provider enter our reply URL exactly. If ours is wrong, set TIDINGS_PUBLIC_URL to the address that people use.`,
  },
  RECIPIENT: {
    what: msg`The assertion is for another address than our reply URL (Recipient).`,
    todo: msg`At the provider enter our reply URL exactly, also as recipient where it asks for that.`,
  },
  NO_CONFIRMATION: {
    what: msg`The assertion isn’t one for whoever brings it: it has no SubjectConfirmation of the method bearer.`,
    todo: msg`At the provider choose the web browser single sign-on profile, with the method bearer.`,
  },
  AUDIENCE: {
    what: msg`The assertion is for another entity ID than ours.`,
    todo: msg`At the provider enter our entity ID as audience, also called identifier or Audience URI.`,
  },
  NOT_YET_VALID: {
    what: msg`By our clock it isn’t valid yet: the provider’s clock is ahead, or ours is behind.`,
    todo: msg`Have both machines set their clocks by NTP. Two minutes are allowed.`,
  },
  EXPIRED: {
    what: msg`By our clock it has expired: the provider’s clock is behind, ours is ahead, or it was long on its way.`,
    todo: msg`Have both machines set their clocks by NTP. Two minutes are allowed. An assertion should be valid for some five minutes.`,
  },
  SESSION_ENDED: {
    what: msg`The provider’s own session has ended (SessionNotOnOrAfter).`,
    todo: msg`Sign in anew at the provider. If it happens each time, set its clock.`,
  },
  NAME_ID: {
    what: msg`The NameID is empty or too long.`,
    todo: msg`At the provider say which attribute of a person is the NameID, and see that this person has it.`,
  },
  TRANSIENT: {
    what: msg`The NameID is transient: the provider calls people another name each time.`,
    todo: msg`At the provider choose a persistent NameID or an employee number, or map an attribute that lasts as “Who it is, for good”.`,
  },
  FORMER: {
    what: msg`Whom it names has left: former people can’t sign in.`,
    todo: msg`Bring them back under People, if they have returned.`,
  },
  UNKNOWN_PERSON: {
    what: msg`Nobody here is who it names, and the connection adds nobody.`,
    todo: msg`Let the connection add people at their first sign-in, or add this person under People and trust the provider’s mail addresses.`,
  },
  MAIL_TAKEN: {
    what: msg`Somebody with that mail address is here already.`,
    todo: msg`If they are the same, let the connection trust the provider’s mail addresses. Do that only where nobody can give themselves an address there.`,
  },
  MAIL_KNOWN: {
    what: msg`Who has that mail address is known by another provider already, or holds an office.`,
    todo: msg`They sign in as before and choose this provider under Settings, Sessions. For many at once, under Name and rules, with a second administrator.`,
  },
  SUBJECT_TAKEN: {
    what: msg`Who has that mail address here is somebody else at the provider.`,
    todo: msg`An address was given to a second person, or somebody has two accounts there. Give the newer one another address.`,
  },
  UNSUITABLE: {
    what: msg`What it says of the person can’t be taken.`,
    todo: msg`See the reason below, and correct the person’s entry at the provider.`,
  },
};
