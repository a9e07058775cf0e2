/** What the buttons write into a search; the field shows it, and whoever types it can do without them. */
export type Operator = 'from' | 'in' | 'has' | 'after' | 'before' | 'tag';

const all: readonly Operator[] = ['from', 'in', 'has', 'after', 'before', 'tag'];

const pattern = (operator: Operator, value = String.raw`"[^"]*"?|\S*`) => new RegExp(String.raw`(?:^|\s)${operator}[:：](${value})(?=\s|$)`, 'giu');

/** The values that a search gives an operator. */
export function valuesOf(search: string, operator: Operator): string[] {
  return [...search.matchAll(pattern(operator))].map(([, value]) => (value ?? '').replaceAll('"', ''));
}

/** The one that counts where only one can; undefined where there is none. */
export function valueOf(search: string, operator: Operator): string | undefined {
  return valuesOf(search, operator).at(-1);
}

/** The search with the operator given this value alone, or without it. */
export function withValue(search: string, operator: Operator, value: string | undefined): string {
  const without = tidy(search.replace(pattern(operator), ' '));
  return value === undefined ? without : `${without} ${operator}:${value}`.trim();
}

/** The search with this value of an operator's too, or without it if it has it. */
export function withToggled(search: string, operator: Operator, value: string): string {
  return valuesOf(search, operator).includes(value) ? tidy(search.replace(pattern(operator, value), ' ')) : `${tidy(search)} ${operator}:${value}`.trim();
}

/** The search without anything that narrows it. */
export function withoutOperators(search: string): string {
  return all.reduce<string>((text, operator) => withValue(text, operator, undefined), search);
}

function tidy(search: string): string {
  return search.replace(/\s+/g, ' ').trim();
}
