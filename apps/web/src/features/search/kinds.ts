/** What can be looked for alone. */
export const kinds = ['PERSON', 'CHANNEL', 'TAG', 'ARTICLE', 'POST'] as const;
export type Kind = (typeof kinds)[number];

export function isKind(value: unknown): value is Kind {
  return kinds.some((kind) => kind === value);
}
