/** What can be found, in the order in which equally good hits are shown. */
export const SearchKind = { PERSON: 'PERSON', CHANNEL: 'CHANNEL', TAG: 'TAG', ARTICLE: 'ARTICLE', POST: 'POST' } as const;
export type SearchKind = (typeof SearchKind)[keyof typeof SearchKind];
export const SEARCH_KINDS = Object.values(SearchKind);
