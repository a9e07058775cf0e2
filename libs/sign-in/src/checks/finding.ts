import type { Findings, Outcome } from './findings.js';
import { SignInCheck } from './sign-in-check.js';
import { SignInProblem } from './sign-in-problem.js';

/** What became of one check, as it is kept. */
export interface Finding {
  readonly check: SignInCheck;
  readonly state: 'PASSED' | 'FAILED' | 'NOT_REACHED';
  readonly problem: SignInProblem | null;
  readonly expected: readonly string[];
  readonly received: readonly string[];
  /** In the words of whoever made the check; English. */
  readonly reason: string | null;
}

/** A provider may send much; what is kept of each value is enough to see what is wrong. */
const MAX_VALUES = 20;
const MAX_LENGTH = 500;

export function findingsOf(findings: Findings): Finding[] {
  return findings.outcomes().map(findingOf);
}

function findingOf({ check, made, refusal }: Outcome): Finding {
  return {
    check,
    state: refusal ? 'FAILED' : made ? 'PASSED' : 'NOT_REACHED',
    problem: refusal?.facts.problem ?? (refusal && check === SignInCheck.READABLE ? SignInProblem.MALFORMED : null),
    expected: shortened(refusal?.facts.expected),
    received: shortened(refusal?.facts.received),
    reason: refusal ? cut(refusal.message) : null,
  };
}

function shortened(values: readonly string[] = []): string[] {
  return values.slice(0, MAX_VALUES).map(cut);
}

/** jsonb takes no NUL, and half a surrogate pair is none of its text either. */
function cut(text: string): string {
  return text.slice(0, MAX_LENGTH).replaceAll('\u0000', '').toWellFormed();
}
