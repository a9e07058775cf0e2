/** The mention or tag that is being typed at the caret. */
export interface WordAtCaret {
  kind: 'person' | 'tag';
  /** What follows the `@` or `#`. */
  prefix: string;
  /** Where its sign stands, in UTF-16 code units. */
  start: number;
}

/** Finds what could be completed left of the caret; a sign inside a word (a mail address) isn't one. */
export function wordAtCaret(text: string, caret: number): WordAtCaret | null {
  const match = /(?:^|[^\p{L}\p{N}_@#&/.])([@#＠＃])([\p{L}\p{N}\p{M}_]{0,30})$/u.exec(text.slice(0, caret));
  if (!match) return null;
  const [, sign, prefix] = match;
  const kind = sign === '@' || sign === '＠' ? 'person' : 'tag';
  return { kind, prefix: prefix!, start: caret - prefix!.length - 1 };
}
