import { SamlRefusal } from '../saml/saml-refusal.js';
import { SignInCheck } from './sign-in-check.js';
import { CHECK_OF } from './sign-in-problem.js';

/** What became of one check; neither made nor refused: what came before kept it from being made. */
export interface Outcome {
  readonly check: SignInCheck;
  readonly made: boolean;
  readonly refusal: SamlRefusal | undefined;
}

/**
 * Where a response's checks are made. At a sign-in the first that fails ends it; where an administrator wants to know what is wrong,
 * the same checks go on as far as they can, and all that fails is noted. Which of the two, whoever makes the checks doesn't know.
 */
export class Findings {
  private readonly made = new Set<SignInCheck>();
  private readonly refusals = new Map<SignInCheck, SamlRefusal>();
  private vague: SamlRefusal | undefined;

  private constructor(private readonly endsAtFirst: boolean) {}

  /** For signing in. */
  static endingAtFirst(): Findings {
    return new Findings(true);
  }

  /** For explaining. Nobody may be signed in by it. */
  static noting(): Findings {
    return new Findings(false);
  }

  /** False as soon as one check has failed. */
  get allHold(): boolean {
    return this.refusals.size === 0 && !this.vague;
  }

  /** @returns what the check found; undefined where it failed, is noted, and the next may be made. @throws SamlRefusal at a sign-in */
  make<Found>(check: SignInCheck, work: () => Found): Found | undefined {
    this.made.add(check);
    try {
      return work();
    } catch (error) {
      return this.refused(check, error);
    }
  }

  /** As `make`. */
  async wait<Found>(check: SignInCheck, work: () => Promise<Found>): Promise<Found | undefined> {
    this.made.add(check);
    try {
      return await work();
    } catch (error) {
      return this.refused(check, error);
    }
  }

  /** A refusal that belongs to no check: it is shown where no check says what is wrong. @throws SamlRefusal at a sign-in */
  refuse(refusal: SamlRefusal): void {
    if (this.endsAtFirst) throw refusal;
    this.vague ??= refusal;
  }

  refusedBy(check: SignInCheck): boolean {
    return this.refusals.has(check);
  }

  /** All checks, in order. */
  outcomes(): Outcome[] {
    const found = this.vague && this.refusals.size === 0 ? new Map([[SignInCheck.READABLE, this.vague]]) : this.refusals;
    return Object.values(SignInCheck).map((check) => ({ check, made: this.made.has(check), refusal: found.get(check) }));
  }

  /** Of several refusals of one check the one that says most counts: the library's have no facts. */
  private refused(check: SignInCheck, error: unknown): undefined {
    if (this.endsAtFirst || !(error instanceof SamlRefusal)) throw error;
    const where = (error.facts.problem && CHECK_OF[error.facts.problem]) ?? check;
    const known = this.refusals.get(where);
    if (!known?.facts.received) this.refusals.set(where, error);
  }
}
