import type { SignInProblem } from '../checks/sign-in-problem.js';

/** What there is to say of a refusal, besides its reason. */
export interface RefusalFacts {
  readonly problem?: SignInProblem;
  /** What would have been right. */
  readonly expected?: readonly string[];
  /** What came. */
  readonly received?: readonly string[];
}

/**
 * A sign-in or logout message that isn't to be trusted. The reason goes to the log and to administrators; the person sees a plain page
 * without it, in words that the problem has for them.
 */
export class SamlRefusal extends Error {
  override readonly name = 'SamlRefusal';

  constructor(
    reason: string,
    readonly facts: RefusalFacts = {},
  ) {
    super(reason);
  }
}
