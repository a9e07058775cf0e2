import { foldWord } from '../tokens/fold-word.js';
import type { Weight } from './lexemes.js';

/** Shorter beginnings are within too many names; a character of other scripts is a word. */
export const SHORTEST_WITHIN = 3;
export const LATIN = /^[a-z0-9]/;

/** Ends a name's lexeme where it is asked for as a whole. No name has a full stop. */
export const WHOLE = '.';

/** A tag's name as it is looked for: folded, without what parts its words, with umlauts bare and spelt out. */
export function tagNames(name: string): readonly string[] {
  return foldWord(name.replace(/[_\s]/g, ''));
}

/**
 * What a tag is found by: its name (weight A) and what follows each of its letters, so that a part within it is the beginning of a lexeme,
 * and as fast to find as any beginning.
 */
export function* tagLexemes(name: string): Generator<[lexeme: string, weight: Weight]> {
  for (const form of tagNames(name)) {
    yield [form, 'A'];
    yield [form + WHOLE, 'A'];
    const letters = [...form];
    for (let i = 1; i < letters.length; i++) {
      const rest = letters.slice(i).join('');
      if (letters.length - i >= SHORTEST_WITHIN || !LATIN.test(rest)) yield [rest, ''];
    }
  }
}
