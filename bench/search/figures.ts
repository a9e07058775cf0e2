import type { Run } from './search-bench.js';

/** What the runs of a case came to, in milliseconds. */
export interface SearchFigures {
  readonly name: string;
  readonly hits: number;
  readonly processor: { readonly p50: number; readonly p95: number; readonly most: number };
  readonly waited: { readonly p50: number; readonly p95: number };
}

/** What runs for a secret word and for an absent one came to. */
export interface SecretFigures {
  readonly name: string;
  readonly secret: number;
  readonly absent: number;
  /** How often who is told both times, and which is longer, guesses right that the longer one is the secret's: 0.5 tells nothing. */
  readonly told: number;
}

export function summary(name: string, runs: readonly Run[]): SearchFigures {
  const [processor, waited] = [sorted(runs.map((one) => one.processor)), sorted(runs.map((one) => one.waited))];
  return {
    name, hits: runs.reduce((sum, one) => sum + one.hits, 0) / runs.length,
    processor: { p50: at(processor, 0.5), p95: at(processor, 0.95), most: at(processor, 1) }, waited: { p50: at(waited, 0.5), p95: at(waited, 0.95) },
  };
}

export function comparison(name: string, secret: readonly Run[], absent: readonly Run[]): SecretFigures {
  const [ours, others] = [secret, absent].map((runs) => sorted(runs.map((one) => one.processor))) as [number[], number[]];
  const longer = ours.reduce((sum, time) => sum + others.filter((other) => other < time).length + others.filter((other) => other === time).length / 2, 0);
  return { name, secret: at(ours, 0.5), absent: at(others, 0.5), told: longer / (ours.length * others.length) };
}

export function asTables(figures: readonly SearchFigures[], secrets: readonly SecretFigures[]): string {
  const searches = table(['search', 'hits', 'PostgreSQL ms p50', 'p95', 'most', 'waited ms p50', 'p95'], figures.map(({ name, hits, processor, waited }) =>
    [name, hits.toFixed(1), ...[processor.p50, processor.p95, processor.most, waited.p50, waited.p95].map((ms) => ms.toFixed(1))]));
  const told = table(['a word that is only …', 'ms', 'ms where nothing has it', 'told apart'], secrets.map((one) => [one.name, one.secret.toFixed(2), one.absent.toFixed(2), `${(100 * one.told).toFixed(0)} %`]));
  return `${searches}\n\n${told}`;
}

function table(head: readonly string[], rows: readonly string[][]): string {
  return [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function sorted(numbers: number[]): number[] {
  return numbers.sort((a, b) => a - b);
}

function at(numbers: readonly number[], share: number): number {
  return numbers[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] as number;
}
