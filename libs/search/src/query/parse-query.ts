import { cleanText, said, UserError } from '#platform';
import { foldedText } from '../tokens/folded-text.js';
import { tokenise } from '../tokens/tokenise.js';
import { type OperatorName, parseMoment, parseOperator } from './operators.js';
import type { Filter, SearchQuery, Sequence, SequencePart } from './search-query.js';

/** Code points. What is looked for is a few words; a whole post still fits. */
const LONGEST = 500;
const MOST_WORDS = 100;

/** A piece: an operator with its value, a phrase in quotation marks, or a word. Each may have a minus. An unclosed quotation goes to the end. */
const PIECE = /(?<minus>-)?(?:(?<operator>from|in|has|before|after|tag)[:：](?:"(?<quoted>[^"]*)"?|(?<value>[^\s"]*))|"(?<phrase>[^"]*)"?|(?<word>[^\s"]+))/giu;
const QUOTES = /[“”„«»＂]/gu;

/**
 * Reads what somebody typed: words, "phrases", -words, and from: in: has: tag: before: after:. The last word may be one's beginning,
 * unless a space follows it. Any other word with a colon is a word.
 * @throws UserError BAD_USER_INPUT, field query: over 500 characters or 100 words, an operator with a value it doesn't take
 */
export function parseQuery(text: string): SearchQuery {
  const clean = cleanText(text, { field: 'query', max: LONGEST, optional: true }).replace(QUOTES, '"');
  const unfinished = !/\s$/.test(text);
  const all: Sequence[] = [];
  const none: Sequence[] = [];
  const wanted: string[] = [];
  const filters: Filter[] = [];
  const moments: { after?: Date; before?: Date } = {};
  for (const match of clean.matchAll(PIECE)) {
    const { minus, operator, quoted, value, phrase, word } = match.groups as Record<string, string | undefined>;
    const not = minus !== undefined;
    if (operator !== undefined) {
      const name = operator.toLowerCase() as OperatorName;
      if (name === 'before' || name === 'after') moments[name] = parseMoment(name, quoted ?? value ?? '', not);
      else filters.push(parseOperator(name, quoted ?? value ?? '', not));
      continue;
    }
    const isLast = match.index + match[0].length === clean.length;
    const found = word === undefined ? [sequenceOf(phrase ?? '', false)] : sequencesOf(word, isLast && unfinished && !not);
    if (!not) wanted.push(phrase ?? word ?? '');
    (not ? none : all).push(...found.filter((sequence) => sequence.length > 0));
  }
  if ([...all, ...none].reduce((sum, sequence) => sum + sequence.length, filters.length) > MOST_WORDS) {
    throw new UserError('BAD_USER_INPUT', said`A search has at most ${MOST_WORDS} words.`, 'query');
  }
  const plain = [...new Set([false, true].map((spelt) => foldedText(wanted.join(' '), spelt)))];
  return { all, none, plain, filters, after: moments.after, before: moments.before };
}

/** A #tag or an @handle is meant as a whole; what has several words in one, such as an address, is meant in their order. */
function sequencesOf(word: string, unfinished: boolean): Sequence[] {
  const wholes = tokenise(word).filter((token) => token.kind === 'TAG' || token.kind === 'HANDLE');
  if (wholes.length === 0) return [sequenceOf(word, unfinished)];
  return wholes.map(({ forms }, i) => [{ forms, ...endOf(unfinished && i === wholes.length - 1), gap: 0 }]);
}

function sequenceOf(text: string, unfinished: boolean): Sequence {
  const tokens = tokenise(text).filter(({ kind }) => kind !== 'TAIL' && kind !== 'TAG' && kind !== 'HANDLE');
  return tokens.map(({ kind, forms, position }, i) => ({
    forms,
    ...endOf(kind === 'WORD' && unfinished && i === tokens.length - 1),
    // A character of a script without spaces is found as the beginning of a pair; two of them are a whole token already.
    ...(kind === 'SINGLE' ? { prefix: true } : {}),
    gap: i === 0 ? 0 : position - (tokens[i - 1] as { position: number }).position,
  }));
}

function endOf(begun: boolean): Pick<SequencePart, 'prefix' | 'begun'> {
  return { prefix: begun, begun };
}
