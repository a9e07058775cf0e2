import type { Role } from '#access';
import { encodeId } from '#platform';
import type { CheckState, SignInFinding } from '../checks/finding.type.js';
import type { Finding } from '../checks/finding.js';
import type { PersonWord } from '../connections/attribute-mapping.type.js';
import type { SignInTestEntity } from './sign-in-test.entity.js';
import type { SignInTest, TestedPersonOutcome } from './sign-in-test.type.js';

/** What is kept of a test, as its administrator sees it. */
export function testFrom(row: SignInTestEntity, slug: string): SignInTest {
  const { result, finishedAt, expiresAt } = row;
  const id = encodeId('test', row.id);
  return {
    id,
    connectionId: encodeId('connection', row.connectionId),
    startUrl: `/auth/saml/${slug}/test?test=${id}`,
    finishedAt,
    expiresAt,
    passed: result !== null && result.findings.every(({ state }) => state === 'PASSED'),
    findings: findingsFrom(result?.findings ?? []),
    nameId: result?.assertion?.nameId ?? null,
    nameIdFormat: result?.assertion?.nameIdFormat ?? null,
    attributes: (result?.assertion?.attributes ?? []).map((one) => ({ ...one, values: [...one.values], usedAs: [...one.usedAs] as PersonWord[] })),
    missing: [...(result?.assertion?.missing ?? [])] as PersonWord[],
    person: result?.person ? { ...result.person, outcome: result.person.outcome as TestedPersonOutcome, roles: [...result.person.roles] as Role[] } : null,
    xml: result?.xml ?? null,
  };
}

export function findingsFrom(findings: readonly Finding[]): SignInFinding[] {
  return findings.map((one) => ({ ...one, state: one.state as CheckState, expected: [...one.expected], received: [...one.received] }));
}
