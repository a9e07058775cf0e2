import { tokenise, type Token } from '../tokens/tokenise.js';

/** PostgreSQL counts positions no further. */
const LAST_POSITION = 16_383;
/** Characters of a text that are read: 16,000 words of any language have fewer, and reading 1 MB took 2 s. */
const LONGEST_TEXT = 200_000;
/** How far apart words of different texts stand, so that no phrase spans two. */
const BETWEEN_TEXTS = 8;
/** PostgreSQL takes 255 positions of a lexeme, and 1 MB of a whole tsvector; the words' share leaves room for keys. */
const MOST_POSITIONS = 255;
const MOST_BYTES = 800_000;
/** Of a lexeme, beside its letters and positions, at most. */
const OVERHEAD = 3;
const A_POSITION = 2;

export type Weight = '' | 'A' | 'B' | 'C';

/** What a document is found by, as it is written into a tsvector: lexemes with the positions of their words. */
export class Lexemes {
  private readonly positions = new Map<string, string[]>();
  /** Of each text, which is added in each scope again. */
  private readonly tokens = new Map<string, Token[]>();
  private next = 1;
  private bytes = 0;

  /** Words in the order of a text. What lies beyond some 16,000, or 800 kB of lexemes, is left out. @param weight tells fields apart */
  addText(text: string, scope = '', weight: Weight = ''): void {
    const tokens = this.tokens.get(text) ?? tokenise(text.slice(0, LONGEST_TEXT));
    this.tokens.set(text, tokens);
    for (const token of tokens) {
      const position = this.next + token.position;
      if (position > LAST_POSITION) break;
      if (token.kind !== 'TAG') this.addToken(token, scope, `${position}${weight}`);
    }
    this.next += (tokens.at(-1)?.position ?? 0) + 1 + BETWEEN_TEXTS;
  }

  /** A lexeme as it is. */
  add(lexeme: string, scope: string, weight: Weight = ''): void {
    this.put(scope + lexeme, `1${weight}`);
  }

  /** What is no word and has no place in the text. */
  addKey(key: string, scope: string): void {
    if (!this.positions.has(scope + key)) this.positions.set(scope + key, []);
  }

  /** As PostgreSQL reads a tsvector. Lexemes hold letters, digits, marks and a few signs, no quotation mark and no backslash. */
  toString(): string {
    return [...this.positions].map(([lexeme, positions]) => (positions.length === 0 ? `'${lexeme}'` : `'${lexeme}':${positions.join(',')}`)).join(' ');
  }

  private addToken({ forms }: Token, scope: string, position: string): void {
    for (const form of forms) this.put(scope + form, position);
  }

  private put(lexeme: string, position: string): void {
    const known = this.positions.get(lexeme);
    if (known && known.length >= MOST_POSITIONS) return;
    const size = A_POSITION + (known ? 0 : Buffer.byteLength(lexeme) + OVERHEAD);
    if (this.bytes + size > MOST_BYTES) return;
    this.bytes += size;
    if (known) known.push(position);
    else this.positions.set(lexeme, [position]);
  }
}
