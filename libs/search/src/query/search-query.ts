/** One word of a sequence: any of its forms, or what begins so. */
export interface SequencePart {
  readonly forms: readonly string[];
  readonly prefix: boolean;
  /** Whether it is a word that may not have been typed to its end. */
  readonly begun: boolean;
  /** How many words it stands after the part before it. */
  readonly gap: number;
}

/** Words in their order, one after another: a word alone is a sequence of one. */
export type Sequence = readonly SequencePart[];

export const HAS = ['link', 'image', 'article'] as const;
export type Has = (typeof HAS)[number];

/** What an operator asks of posts and articles. */
export type Filter =
  | { readonly operator: 'from'; readonly handle: string; readonly not: boolean }
  | { readonly operator: 'in'; readonly slug: string; readonly not: boolean }
  | { readonly operator: 'has'; readonly what: Has; readonly not: boolean }
  | { readonly operator: 'tag'; readonly name: string; readonly not: boolean };

/** A query as it was meant. All of it has to be true of what is found. */
export interface SearchQuery {
  readonly all: readonly Sequence[];
  readonly none: readonly Sequence[];
  /** The words of `all` as plain text, folded; a second one where umlauts can be spelt out. For names that are exactly so, or alike. */
  readonly plain: readonly string[];
  readonly filters: readonly Filter[];
  /** From this moment on. */
  readonly after: Date | undefined;
  /** Up to this moment, without it. */
  readonly before: Date | undefined;
}

/** Whether it asks for what posts and articles alone have. */
export function isAboutContent({ filters, after, before }: SearchQuery): boolean {
  return filters.length > 0 || after !== undefined || before !== undefined;
}

/** Whether nothing is asked: every answer is empty. */
export function isEmpty(query: SearchQuery): boolean {
  return query.all.length === 0 && query.none.length === 0 && !isAboutContent(query);
}
