import type { SamlConnectionEntity } from '../connections/saml-connection.entity.js';
import { SignInProblem } from '../checks/sign-in-problem.js';
import { ASSERTION_NS } from './saml-names.js';
import { SamlRefusal } from './saml-refusal.js';
import { onlyChild, textOf } from './signed-xml.js';

/** A sign-in that the provider vouches for, each part read from signed XML. */
export interface VouchedSignIn {
  readonly assertionId: string;
  /** After this the assertion is worthless, so its id needn't be remembered. */
  readonly expiresAt: Date;
  readonly nameId: string;
  readonly nameIdFormat: string | null;
  readonly sessionIndex: string | null;
  readonly sessionEndsAt: Date | null;
  readonly attributes: ReadonlyMap<string, readonly string[]>;
}

/** What a response must be for. */
export interface Expectation {
  readonly connection: Pick<SamlConnectionEntity, 'issuer' | 'certificates' | 'spEntityId'>;
  /** Our assertion consumer service's address. */
  readonly acsUrl: string;
  /** The request it answers; undefined: started by the provider. */
  readonly requestId: string | undefined;
  readonly now: Date;
}

/** @throws SamlRefusal unless the element's Issuer is this entity */
export function checkIssuer(element: Element, issuer: string): void {
  const given = textOf(onlyChild(element, ASSERTION_NS, 'Issuer'));
  if (given === issuer) return;
  throw new SamlRefusal(`${element.localName}'s Issuer is ${given}, not ${issuer}`, { problem: SignInProblem.ISSUER, expected: [issuer], received: [given] });
}
