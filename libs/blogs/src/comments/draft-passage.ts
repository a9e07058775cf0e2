import { said, UserError } from '#platform';
import { type ArticleBody, contextOf, type QuotedPassage, renderText } from '#rich-text';

/** Longest passage, in UTF-16 code units: a long paragraph. */
const MAX_LENGTH = 1_000;

/** Words of an article's plain text, and about where they begin. */
export interface WordsInText {
  readonly quote: string;
  readonly from: number;
}

/** The words with what stands around them. @throws UserError BAD_USER_INPUT; CONFLICT where they don't stand there */
export function passageOf(body: ArticleBody, { quote, from }: WordsInText): QuotedPassage {
  if (quote.trim() === '' || !quote.isWellFormed()) throw new UserError('BAD_USER_INPUT', 'The passage is empty, or begins or ends within a character.', 'passage.quote');
  if (quote.length > MAX_LENGTH) throw new UserError('BAD_USER_INPUT', said`A passage has at most ${MAX_LENGTH} characters.`, 'passage.quote');
  const text = renderText(body);
  const at = nearest(text, quote, Math.max(0, from));
  if (at < 0) throw new UserError('CONFLICT', 'These words don’t stand in the text as it was saved last. Read it again, and choose them anew.', 'passage.quote');
  const range = { from: at, to: at + quote.length };
  return { ...range, quote, ...contextOf(text, range) };
}

function nearest(text: string, words: string, place: number): number {
  const [before, after] = [text.lastIndexOf(words, place), text.indexOf(words, place)];
  if (before < 0 || after < 0) return Math.max(before, after);
  return place - before < after - place ? before : after;
}
