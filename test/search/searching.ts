import type { TestHub } from '../support/hub.js';

interface Highlight { readonly field: string; readonly text: string; readonly ranges: readonly { readonly start: number; readonly end: number }[] }
type Node = Record<string, string> & { readonly __typename: string };

interface Answer {
  readonly search: {
    readonly edges: readonly { readonly cursor: string; readonly node: Node; readonly highlights: readonly Highlight[] }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const SEARCH = `query ($query: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
  search(query: $query, kinds: $kinds, first: $first, after: $after) {
    edges { cursor node { __typename ... on Person { handle } ... on Post { text } ... on Article { title } ... on Channel { slug } ... on Tag { name } }
      highlights { field text ranges { start end } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Searches as one person does. */
export class Searcher {
  constructor(private readonly hub: TestHub, readonly token: string) {}

  async page(query: string, more: { kinds?: readonly string[]; first?: number; after?: string | null } = {}): Promise<Answer['search']> {
    return (await this.hub.ask<Answer>(this.token, SEARCH, { query, ...more })).search;
  }

  /** What is found, each by its handle, text, title, slug or name. */
  async names(query: string, kinds?: readonly string[]): Promise<string[]> {
    return (await this.page(query, { first: 100, ...(kinds ? { kinds } : {}) })).edges.map(({ node }) => nameOf(node));
  }

  posts(query: string): Promise<string[]> {
    return this.names(query, ['POST']);
  }

  async error(query: string, more: object = {}): Promise<{ code: unknown; field: unknown } | undefined> {
    const { errors } = await this.hub.graphql(this.token, SEARCH, { query, ...more });
    return errors && { code: errors[0]?.extensions?.['code'], field: errors[0]?.extensions?.['field'] };
  }

  /** The words of the first thing found that are highlighted, by field. */
  async highlighted(query: string, kinds: readonly string[]): Promise<string[]> {
    const [edge] = (await this.page(query, { kinds })).edges;
    return (edge?.highlights ?? []).map(({ field, text, ranges }) => `${field}: ${ranges.map(({ start, end }) => text.slice(start, end)).join(', ')}`);
  }
}

export function nameOf({ handle, text, title, slug, name }: Node): string {
  return (handle ?? text ?? title ?? slug ?? name) as string;
}
