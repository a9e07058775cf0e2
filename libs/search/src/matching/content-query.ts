import { keys } from '../documents/keys.js';
import type { ScopeLetter } from '../documents/scope.js';
import type { Sequence } from '../query/search-query.js';
import { adjacentQuery, allOf, anyOf, notOf, sequenceQuery } from './tsquery.js';

/** What is asked of posts or articles, with people and channels looked up as the viewer may know them. */
export interface ContentQuery {
  readonly all: readonly Sequence[];
  readonly none: readonly Sequence[];
  /** UUIDs; by any of them. Undefined: by whomever. */
  readonly authorIds: readonly string[] | undefined;
  readonly channelIds: readonly string[] | undefined;
  /** Keys (keys.ts), each of which it has. */
  readonly keys: readonly string[];
  readonly notKeys: readonly string[];
  /** Keys of the stream: from this one on, up to that one. */
  readonly from: string | undefined;
  readonly until: string | undefined;
}

/** Where the words are to stand: anywhere in posts or articles, in titles, or in articles whose titles don't have them. */
export type Place = 'POST' | 'TITLE' | 'BODY';

const LETTERS: Record<Place, ScopeLetter> = { POST: 'p', TITLE: 't', BODY: 'a' };

/** The parts of a content query in the lexemes of one scope. */
export class ScopedQuery {
  private readonly words: string;
  private readonly rest: string;

  /** @param scopeOf the scope's own, for a letter */
  constructor(private readonly query: ContentQuery, private readonly place: Place, private readonly scopeOf: (letter: ScopeLetter) => string) {
    this.words = scopeOf(LETTERS[place]);
    this.rest = place === 'POST' ? this.words : scopeOf('a');
  }

  /** Everything that is asked. @param spans the index is asked for these spans of time alone. @param without a sequence to leave out */
  full(spans: readonly number[] = [], without?: Sequence): string {
    const { all, none, authorIds, channelIds } = this.query;
    const among = (lexemes: readonly string[]) => anyOf(lexemes.map((lexeme) => this.rest + lexeme));
    return allOf([
      ...all.filter((sequence) => sequence !== without).map((sequence) => sequenceQuery(sequence, this.words)),
      ...none.map((sequence) => notOf(sequenceQuery(sequence, this.rest))),
      ...(this.place === 'BODY' && all.length > 0 ? [notOf(new ScopedQuery({ ...this.query, ...NOTHING_ELSE }, 'TITLE', this.scopeOf).full())] : []),
      authorIds && among(authorIds.map(keys.author)),
      channelIds && among(channelIds.map(keys.channel)),
      ...this.query.keys.map((key) => among([key])),
      ...this.query.notKeys.map((key) => notOf(among([key]))),
      spans.length === 0 ? undefined : among(spans.map(keys.span)),
    ]);
  }

  /** Whether the last word, begun, is there as it stands. */
  exact(): string {
    return allOf(this.query.all.map((sequence) => sequenceQuery(sequence, this.words, { exact: true })));
  }

  adjacent(): string {
    return adjacentQuery(this.query.all, this.words);
  }

  alone(sequence: Sequence): string {
    return sequenceQuery(sequence, this.words);
  }
}

const NOTHING_ELSE = { none: [], authorIds: undefined, channelIds: undefined, keys: [], notKeys: [] };

/** A word that is only begun and stands beside others, or operators: what the index has of it can be far more than they leave. */
export function begunWord({ all, authorIds, channelIds, keys: given }: ContentQuery): Sequence | undefined {
  const last = all.at(-1);
  const isBegun = last?.length === 1 && last[0]?.begun === true;
  return isBegun && (all.length > 1 || authorIds !== undefined || channelIds !== undefined || given.length > 0) ? last : undefined;
}

/** Whether words are to stand together, which the index can't tell: it gives all that has them. */
export function hasPhrase({ all }: ContentQuery): boolean {
  return all.some((sequence) => sequence.length > 1);
}
