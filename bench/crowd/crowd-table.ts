import type { Stretch } from './crowd-load.js';

/** A Markdown table: the medians over the stretches. */
export function crowdTable(quiet: readonly Stretch[], crowded: readonly Stretch[]): string {
  const rows = [
    ['', 'requests', 'p50 ms', 'p95 ms', 'most ms'],
    ['---', '---:', '---:', '---:', '---:'],
    row('Home, quiet', quiet.map(({ home }) => home)),
    row('Home, while others search', crowded.map(({ home }) => home)),
    row('their searches', crowded.map(({ searches }) => searches)),
  ];
  const refused = crowded.reduce((sum, one) => sum + one.refused, 0);
  return `${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n\n${refused} searches were told to come again later.`;
}

function row(name: string, runs: readonly Float64Array[]): string[] {
  const at = (share: number) => middle(runs.map((run) => run[Math.min(run.length - 1, Math.floor(run.length * share))] ?? Number.NaN)).toFixed(0);
  return [name, String(runs.reduce((sum, run) => sum + run.length, 0)), at(0.5), at(0.95), at(1)];
}

function middle(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;
}
