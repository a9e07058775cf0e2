import { cut, foldWord } from './fold-word.js';

/**
 * What a text is found by. WORD: between spaces. PAIR: two neighbouring characters of a script without spaces; SINGLE: such a character that
 * has no neighbour; TAIL: the last of several, so that each character begins a token. TAG: a #tag, as a whole; HANDLE: an @handle, as a whole.
 */
export interface Token {
  readonly kind: 'WORD' | 'PAIR' | 'SINGLE' | 'TAIL' | 'TAG' | 'HANDLE';
  /** Folded; any of them finds it. */
  readonly forms: readonly string[];
  /** Where it stands in the text, in UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Which word it is; a character of a script without spaces counts as one. Grows from 0. */
  readonly position: number;
}

const RUN = /(?<sign>[#＃@＠])?(?<letters>[\p{L}\p{M}\p{N}_]+)|\p{Extended_Pictographic}/gu;
/** Chinese, Japanese, Korean; and Thai, Lao, Khmer and Burmese, which have no spaces either. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Hang}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Marks alone, such as those heaped on other letters, are of no script. */
const LETTER = /^[\p{L}\p{N}]/u;
/** A character with the marks that belong to it. */
const CLUSTER = /[^\p{M}\uff9e\uff9f][\p{M}\uff9e\uff9f]*|[\p{M}\uff9e\uff9f]+/gu;
/** No word is longer; what is goes by its beginning. */
const LONGEST = 64;
/** Code units of a character and its marks that count. Normalising takes time that grows with the square of their number: of 500,000, minutes. */
const MOST_MARKS = 32;
/** The same of a tag; a real one is shorter. */
const LONGEST_TAG = 1_000;
const HANDLE = /^[a-z0-9_]{1,20}$/i;

/** The tokens of a text in its order. One function for what is kept, what is asked and what is highlighted, so that they agree. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  for (const match of text.matchAll(RUN)) {
    const { sign, letters } = match.groups as { sign?: string; letters?: string };
    if (letters === undefined) {
      tokens.push({ kind: 'SINGLE', forms: [match[0]], start: match.index, end: match.index + match[0].length, position: position++ });
      continue;
    }
    const whole = sign && wholeOf(sign, letters);
    if (whole) tokens.push({ ...whole, start: match.index, end: match.index + match[0].length, position });
    for (const part of wordsIn(letters, match.index + (sign?.length ?? 0), position)) {
      tokens.push(part);
      position = part.position + 1;
    }
  }
  return tokens;
}

function wholeOf(sign: string, letters: string): Pick<Token, 'kind' | 'forms'> | undefined {
  if (sign === '#' || sign === '＃') return { kind: 'TAG', forms: [tagForm(letters)] };
  return HANDLE.test(letters) ? { kind: 'HANDLE', forms: [`@${letters.toLowerCase()}`] } : undefined;
}

/** A tag's name as a token's form. */
export function tagForm(name: string): string {
  return `#${cut(name, LONGEST_TAG).normalize('NFKC').toLowerCase()}`.slice(0, 2 * LONGEST);
}

function* wordsIn(letters: string, offset: number, first: number): Generator<Token> {
  let position = first;
  for (const { unspaced, clusters, start } of stretches(letters, offset)) {
    const made = unspaced ? [...pairs(clusters, start, position)] : [word(clusters, start, position)].flatMap((one) => one ?? []);
    yield* made;
    position += unspaced ? clusters.length : made.length;
  }
}

interface Stretch { readonly unspaced: boolean; readonly clusters: string[]; readonly start: number }

/** Runs of letters of one manner of writing; an underscore parts words. */
function stretches(letters: string, offset: number): Stretch[] {
  const found: Stretch[] = [];
  let open: Stretch | undefined;
  for (const { 0: cluster, index } of letters.matchAll(CLUSTER)) {
    if (cluster === '_') {
      open = undefined;
      continue;
    }
    const unspaced = UNSPACED.test(cut(cluster, MOST_MARKS).normalize('NFKC')) && LETTER.test(cluster);
    if (open?.unspaced !== unspaced) {
      open = { unspaced, clusters: [], start: offset + index };
      found.push(open);
    }
    open.clusters.push(cluster);
  }
  return found;
}

function word(clusters: readonly string[], start: number, position: number): Token | undefined {
  const text = clusters.join('');
  const forms = foldWord(clusters.slice(0, LONGEST).map((cluster) => cut(cluster, MOST_MARKS)).join('')).filter((form) => form !== '');
  return forms.length === 0 ? undefined : { kind: 'WORD', forms, start, end: start + text.length, position };
}

function* pairs(clusters: readonly string[], start: number, first: number): Generator<Token> {
  let at = start;
  for (const [i, cluster] of clusters.entries()) {
    const next = clusters[i + 1];
    const kind = next !== undefined ? 'PAIR' : clusters.length === 1 ? 'SINGLE' : 'TAIL';
    const text = cluster + (next ?? '');
    yield { kind, forms: [foldWord(cut(cluster, MOST_MARKS) + cut(next ?? '', MOST_MARKS))[0] as string], start: at, end: at + text.length, position: first + i };
    at += cluster.length;
  }
}
