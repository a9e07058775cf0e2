import type { Request } from '../load/operations.js';
import type { Company } from '../seed/company.js';
import type { Random } from '../seed/random.js';
import { searchCases } from '../search/cases.js';

/** As the palette asks as one types, and as the page of results does. */
const SEARCH = `query Search($query: String!, $kinds: [SearchKind!]) {
  search(query: $query, kinds: $kinds, first: 20) {
    edges { cursor node { __typename ... on Person { id displayName } ... on Channel { id name } ... on Tag { id name } ... on Article { id title } ... on Post { id text author { id displayName } } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Those cases of the bench of searches that take PostgreSQL longest. */
const HEAVY = ['three common words', 'a phrase of two common words', 'a common word without another', 'two middling words', 'has:link and a middling word', 'all kinds: a common English word'];

/** Searches with costly words, each time others. */
export function heavySearches(company: Company, random: Random): () => Request {
  const cases = searchCases(company).filter(({ name }) => HEAVY.includes(name));
  return () => {
    const one = random.pick(cases);
    return { query: SEARCH, variables: { query: one.query(random), kinds: one.kinds } };
  };
}
