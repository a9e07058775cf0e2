import type { LiveStretch } from './run-live-bench.js';

/** Markdown tables: what posting and delivering took, and how long a change was on its way. */
export function liveTable(subscribers: number, alone: LiveStretch, live: LiveStretch): string {
  const { latencies, failures } = live.deliveries;
  const at = (share: number) => latencies.toSorted((a, b) => a - b)[Math.min(latencies.length - 1, Math.floor(latencies.length * share))]?.toFixed(0) ?? '';
  const each = (of: (stretch: LiveStretch) => number | undefined): [string, string, string] => {
    const [before, during] = [perPost(alone, of), perPost(live, of)];
    if (before === undefined || during === undefined) return ['not read', 'not read', 'not read'];
    return [before.toFixed(2), during.toFixed(2), (((during - before) * live.deliveries.posts) / latencies.length).toFixed(2)];
  };
  const lines = [
    ['sockets', 'posts', 'delivered', 'p50 ms', 'p95 ms', 'p99 ms', 'most ms', 'sockets that failed'],
    ['---:', '---:', '---:', '---:', '---:', '---:', '---:', '---:'],
    [String(subscribers), String(live.deliveries.posts), String(latencies.length), at(0.5), at(0.95), at(0.99), at(1), String(failures.length)],
  ];
  const costs = [
    ['processor ms', 'a post, nobody listening', 'a post, all listening', 'a delivered change'],
    ['---', '---:', '---:', '---:'],
    ['gateway', ...each(({ used }) => used.node)],
    ['PostgreSQL', ...each(({ used }) => used.postgres)],
  ];
  const why = failures.length === 0 ? '' : `\n\n${[...new Set(failures)].slice(0, 5).join('\n')}`;
  return `${[lines, costs].map((rows) => rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')).join('\n\n')}${why}`;
}

function perPost(stretch: LiveStretch, of: (stretch: LiveStretch) => number | undefined): number | undefined {
  const used = of(stretch);
  return used === undefined ? undefined : used / stretch.deliveries.posts;
}
