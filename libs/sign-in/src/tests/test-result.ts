import type { Finding } from '../checks/finding.js';
import type { ReceivedAssertion } from './received-assertion.js';

/** Whom a sign-in would have let in. */
export interface TestedPerson {
  /** KNOWN: has signed in by this connection before. FOUND_BY_MAIL: is here, and would be joined to it. NEW: would be added. */
  readonly outcome: 'KNOWN' | 'FOUND_BY_MAIL' | 'NEW';
  readonly handle: string;
  readonly displayName: string;
  readonly mail: string | null;
  readonly title: string | null;
  readonly kind: 'EMPLOYEE' | 'GUEST';
  /** The department's name. */
  readonly department: string | null;
  readonly roles: readonly string[];
}

/** What came of a test, as it is kept for its administrator. */
export interface TestResult {
  readonly findings: readonly Finding[];
  /** What the response says, whether or not it is to be believed. */
  readonly assertion: ReceivedAssertion | null;
  readonly person: TestedPerson | null;
  readonly xml: string | null;
}
