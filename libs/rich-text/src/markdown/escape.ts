const SPACE = /^\s$/u;

/** Writes a space that Markdown would cut off as a character reference. */
function reference(space: string): string {
  return `&#${space.codePointAt(0)};`;
}

/** Where a text stands, which decides what in it would be taken for Markdown. */
export interface TextPlace {
  readonly atLineStart: boolean;
  readonly atLineEnd: boolean;
  readonly inHeading: boolean;
}

/** A text as Markdown that reads back as the same text and nothing else. */
export function escapeText(text: string, { atLineStart, atLineEnd, inHeading }: TextPlace): string {
  let escaped = text
    .replace(/[\\`*~[\]<]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=[#A-Za-z])/g, '\\&')
    .replace(/[!^](?=\\\[|$)/g, '\\$&')
    .replace(/(?<=https?|mailto):/gi, '\\:');
  if (inHeading) escaped = escaped.replaceAll('#', '\\#');
  if (atLineStart) {
    escaped = escaped
      .replace(/^[#+\->=|:]/, (mark) => (inHeading && mark === '#' ? mark : `\\${mark}`))
      .replace(/^(\d{1,9})([.)])/, '$1\\$2')
      .replace(/^\s+/u, (spaces) => [...spaces].map(reference).join(''));
  }
  return atLineEnd ? withEndReferenced(escaped) : escaped;
}

/** Spaces at the end as references. Not by `/\s+$/`, which tries anew at each space: 400,000 within a line took a minute. */
function withEndReferenced(text: string): string {
  const rest = text.trimEnd();
  return rest + [...text.slice(rest.length)].map(reference).join('');
}

/** A title or an alternative text within quotes or brackets. */
export function escapeCaption(text: string): string {
  const escaped = text
    .replace(/[\\`*_~[\]<>"!]/g, '\\$&')
    .replace(/&(?=[#A-Za-z])/g, '\\&')
    .replace(/(?<=https?|mailto):/gi, '\\:')
    .replace(/^\s+/u, (spaces) => [...spaces].map(reference).join(''));
  return withEndReferenced(escaped);
}

/** An address as a link's destination. It has only characters of RFC 3986, so little can go wrong. */
export function destination(address: string): string {
  const escaped = address.replace(/&(?=[#A-Za-z])/g, '\\&');
  return /[()]/.test(address) ? `<${escaped}>` : escaped;
}

/** Whether an emphasis mark may stand beside this character whatever is on the other side (CommonMark 6.2). */
export function partsWords(character: string | undefined): boolean {
  return character === undefined || /^[\p{Zs}\t\n]$/u.test(character) || /^\p{P}$/u.test(character) || isAsciiSymbol(character);
}

export function isSpace(character: string | undefined): boolean {
  return character !== undefined && SPACE.test(character);
}

export function isWord(character: string | undefined): boolean {
  return character !== undefined && /^[\p{L}\p{N}]$/u.test(character);
}

function isAsciiSymbol(character: string): boolean {
  return /^[$+<=>^`|~]$/.test(character);
}
