/** Letters that no decomposition takes apart, as they are written without their strokes. */
const STROKES: Record<string, string> = { ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŧ: 't', æ: 'ae', œ: 'oe', ı: 'i', ĸ: 'k', ŋ: 'ng' };
/** How German and the Nordic languages spell these where the letter is missing. */
const SPELT_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
const BARE: Record<string, string> = { ø: 'o' };
/** Accents of European scripts; other scripts' marks are letters to their readers and stay. */
const ACCENTS = /[\u0300-\u036f]/g;
/** Code units of a form. Folding makes eighteen letters of some (ﷺ), and PostgreSQL takes no lexeme of more than 2,046 bytes. */
const LONGEST_FORM = 128;

/**
 * The forms under which a word is found: NFKC, case folded, without accents; a word with an umlaut also with it spelt out, so that
 * "Müller" and "Muller", and "Müller" and "Mueller", have one in common.
 */
export function foldWord(word: string): readonly string[] {
  // Upper case first: it alone makes ß and SS, or the two small sigmas, one.
  const lower = word.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFC');
  const bare = cut(bared(lower.replace(/ø/g, (letter) => BARE[letter] as string)), LONGEST_FORM);
  const spelt = cut(bared(lower.replace(/[äöüøå]/g, (letter) => SPELT_OUT[letter] as string)), LONGEST_FORM);
  return bare === spelt ? [bare] : [bare, spelt];
}

function bared(word: string): string {
  return word.normalize('NFD').replace(ACCENTS, '').normalize('NFC').replace(/[łđðþħŧæœıĸŋ]/g, (letter) => STROKES[letter] as string);
}

/** The beginning of a text, at most so many code units, and no half of a character. */
export function cut(text: string, units: number): string {
  return text.length <= units ? text : text.slice(0, units).replace(/[\ud800-\udbff]$/, '');
}
