import { said } from '../errors/said.js';
import { UserError } from '../errors/user-error.js';

export interface TextRule {
  /** The input's field, for the error. */
  readonly field: string;
  /** Longest text allowed, in characters (code points). */
  readonly max: number;
  /** Whether empty text is fine. Default: it isn't. */
  readonly optional?: boolean;
  /** Whether line breaks stay. Default: they become spaces. */
  readonly multiline?: boolean;
}

// Controls except tab and line feed (General_Category Cc), and code points that are no characters.
const CONTROLS = /(?![\t\n])\p{Cc}|\p{Noncharacter_Code_Point}/u;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
// Direction overrides that reach past the text's own end (Trojan Source): isolates are closed by the page, these aren't.
const OVERRIDES = /[\u202a-\u202e]/gu;
// Putting marks into their order takes time that grows with the square of their number: 200,000 on one letter took 12 s. Unicode's stream-safe
// text (UAX 15, 13) has at most 30 in a row, far more than any script needs.
const TOO_MANY_MARKS = /\p{M}{31}/u;
/** What one character may be made of before it is put together: a letter and its marks, a Korean syllable, both halves of a surrogate pair. */
const UNITS_A_CHARACTER = 8;
// What a reader sees nothing of: a text of these alone is empty.
const INVISIBLE = /^[\s\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0\u2800]*$/u;

/**
 * Text from a user made fit to keep: NFC, line ends as \n, trimmed, without direction overrides.
 * @throws UserError BAD_USER_INPUT for control characters, broken Unicode, piles of marks, empty or too long text
 */
export function cleanText(text: string, rule: TextRule): string {
  assertNormalizable(text, rule);
  const lines = text.normalize('NFC').replace(/\r\n?/g, '\n').replace(OVERRIDES, '');
  if (CONTROLS.test(lines)) throw new UserError('BAD_USER_INPUT', said`${rule.field} holds control characters; remove them.`, rule.field);
  const clean = (rule.multiline ? lines : lines.replace(/[\n\t\u2028\u2029]+/g, ' ')).trim();
  if (INVISIBLE.test(clean)) {
    if (rule.optional) return '';
    throw new UserError('BAD_USER_INPUT', said`${rule.field} is empty; write something.`, rule.field);
  }
  const length = [...clean].length;
  if (length > rule.max) {
    throw new UserError('BAD_USER_INPUT', said`${rule.field} is ${length} characters long; ${rule.max} are allowed.`, rule.field);
  }
  return clean;
}

/** What costs little to find out, before what costs much is begun. */
function assertNormalizable(text: string, { field, max }: TextRule): void {
  if (LONE_SURROGATE.test(text)) throw new UserError('BAD_USER_INPUT', said`${field} is not valid Unicode: half of a surrogate pair is missing.`, field);
  if (TOO_MANY_MARKS.test(text)) throw new UserError('BAD_USER_INPUT', said`${field} has more than 30 marks on one character; remove some.`, field);
  // Spaces at the edges are taken off later, and don't count.
  if (text.trim().length > max * UNITS_A_CHARACTER) throw new UserError('BAD_USER_INPUT', said`${field} is far too long; ${max} characters are allowed.`, field);
}
