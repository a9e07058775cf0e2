/** What the buttons write into a search; the field shows it, and whoever types it can do without them. */
export type Operator = 'from' | 'in' | 'has' | 'after' | 'before' | 'tag';

const pattern = (operator: Operator, flags = 'iu') => new RegExp(`(^|\\s)${operator}[:：](?:"([^"]*)"?|(\\S*))(?=\\s|$)`, flags);

/** The value that a search gives an operator; undefined where it doesn't have it. */
export function valueOf(search: string, operator: Operator): string | undefined {
  const match = pattern(operator).exec(search);
  return match ? (match[2] ?? match[3]) : undefined;
}

/** The search with the operator given this value, or without it. */
export function withValue(search: string, operator: Operator, value: string | undefined): string {
  const without = search.replace(pattern(operator, 'giu'), ' ').replace(/\s+/g, ' ').trim();
  return value === undefined ? without : `${without} ${operator}:${value}`.trim();
}

/** The search without anything that narrows it. */
export function withoutOperators(search: string): string {
  const operators = ['from', 'in', 'has', 'after', 'before', 'tag'] as const;
  return operators.reduce<string>((text, operator) => withValue(text, operator, undefined), search);
}

/** The day so many days ago, as after: takes it. */
export function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}
