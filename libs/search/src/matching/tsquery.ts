import type { Sequence } from '../query/search-query.js';

/** Weights of a tsvector's words that count, such as AB; empty: all. */
type Weights = string;

/** A sequence as PostgreSQL's tsquery has it. @param exact the whole last word, not what begins so */
export function sequenceQuery(sequence: Sequence, scope: string, { exact = false, weights = '' }: { exact?: boolean; weights?: Weights } = {}): string {
  return sequence.map(({ forms, prefix, begun, gap }, i) => {
    const mark = `${prefix && !(exact && begun) ? '*' : ''}${weights}`;
    const any = `(${forms.map((form) => `${quoted(scope + form)}${mark === '' ? '' : `:${mark}`}`).join('|')})`;
    return i === 0 ? any : `<${gap}>${any}`;
  }).join('');
}

/** What is to hold together; undefined parts ask nothing. */
export function allOf(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' & ');
}

export function anyOf(lexemes: readonly string[]): string {
  return `(${lexemes.map(quoted).join('|')})`;
}

/** Any of these queries; empty where they are. */
export function oneOf(queries: readonly string[]): string {
  return queries.filter((one) => one !== '').map((one) => `(${one})`).join('|');
}

/** What begins with a lexeme. @param weights that count; empty: all */
export function begins(lexeme: string, weights: Weights = ''): string {
  return `${quoted(lexeme)}:*${weights}`;
}

export function notOf(query: string): string {
  return `!(${query})`;
}

/** All words one after another, as they stand in the query: whoever wrote them so is meant first. */
export function adjacentQuery(sequences: readonly Sequence[], scope: string): string {
  return sequences.map((sequence) => sequenceQuery(sequence, scope)).join('<->');
}

/** Lexemes hold no quotation mark and no backslash. */
function quoted(lexeme: string): string {
  return `'${lexeme}'`;
}
