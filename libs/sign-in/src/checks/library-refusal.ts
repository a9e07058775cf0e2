import { SamlRefusal } from '../saml/saml-refusal.js';
import { SignInCheck } from './sign-in-check.js';
import { SignInProblem } from './sign-in-problem.js';

/** What node-saml 5.1 says, by the check it belongs to. Our own checks then find the same, with what was expected and what came. */
const SAYINGS: readonly (readonly [RegExp, SignInCheck, SignInProblem])[] = [
  [/^Invalid document signature/, SignInCheck.RESPONSE_SIGNATURE, SignInProblem.SIGNATURE],
  [/^Invalid signature: NoPassive|^SAML provider returned|^Bad status code/, SignInCheck.STATUS, SignInProblem.STATUS],
  [/^Invalid signature/, SignInCheck.ASSERTION_SIGNATURE, SignInProblem.SIGNATURE],
  [/InResponseTo is not valid/i, SignInCheck.REQUEST, SignInProblem.REQUEST_GONE],
  [/InResponseTo/i, SignInCheck.REQUEST, SignInProblem.OTHER_REQUEST],
  [/encrypted/i, SignInCheck.ENCRYPTION, SignInProblem.ENCRYPTED],
  [/not yet valid/, SignInCheck.TIMES, SignInProblem.NOT_YET_VALID],
  [/expired/, SignInCheck.TIMES, SignInProblem.EXPIRED],
  [/audience/i, SignInCheck.AUDIENCE, SignInProblem.AUDIENCE],
];

/** An error of the library as a refusal, and which check it belongs to; undefined where that can't be told. */
export function libraryRefusal(error: unknown): { refusal: SamlRefusal; check: SignInCheck | undefined } {
  const message = error instanceof Error ? error.message : String(error);
  const [, check, problem] = SAYINGS.find(([saying]) => saying.test(message)) ?? [];
  return { refusal: new SamlRefusal(message, problem ? { problem } : {}), check };
}
