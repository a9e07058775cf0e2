import type { Measurement } from '../measure.js';
import type { Outcome } from '../run-bench.js';

/** The middle one of the runs, number by number. */
export function middle(runs: readonly Measurement[], of: (run: Measurement) => number | undefined): number | undefined {
  const numbers = runs.map(of).filter((value) => value !== undefined).sort((a, b) => a - b);
  return numbers[Math.floor(numbers.length / 2)];
}

const COLUMNS: readonly [string, (run: Measurement) => number | undefined, number][] = [
  ['requests/s', (run) => run.perSecond, 0],
  ['p50 ms', (run) => run.p50, 1],
  ['p95 ms', (run) => run.p95, 1],
  ['p99 ms', (run) => run.p99, 1],
  ['Node ms', (run) => run.node, 2],
  ['PostgreSQL ms', (run) => run.postgres, 2],
  ['both ms', both, 2],
];

/** Processor time of a request in Node and in PostgreSQL together; undefined where the latter can't be read. */
export function both(run: Measurement): number | undefined {
  return run.postgres === undefined ? undefined : run.node + run.postgres;
}

/** A Markdown table: the medians of the runs, and how many times the control's the hub's processor time is. */
export function asTable(outcomes: readonly Outcome[]): string {
  const head = ['', ...COLUMNS.map(([name]) => name)];
  const rows = outcomes.flatMap(({ operation, hub, control }) => [
    [`${operation}, hub`, ...cells(hub)],
    [`${operation}, control`, ...cells(control)],
    [`${operation}, hub ÷ control`, ...COLUMNS.map(([, of]) => times(middle(hub, of), middle(control, of)))],
  ]);
  return [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function cells(runs: readonly Measurement[]): string[] {
  return COLUMNS.map(([, of, digits]) => middle(runs, of)?.toFixed(digits) ?? 'not read');
}

function times(one: number | undefined, other: number | undefined): string {
  return one === undefined || other === undefined ? '' : (one / other).toFixed(2);
}
