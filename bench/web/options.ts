import { parseArgs } from 'node:util';

export interface WebBenchOptions {
  /** How often Lighthouse looks at each page; the median counts. */
  readonly runs: number;
  /** A hub with the demo company that runs already; without, one is started. */
  readonly url: string | undefined;
  /** Which pages Lighthouse looks at, by name. */
  readonly only: readonly string[];
}

/** `npm run bench:web -- [--runs 5] [--url http://localhost:3000] [--only Home]` */
export function readOptions(args: readonly string[]): WebBenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { runs: { type: 'string', default: '5' }, url: { type: 'string' }, only: { type: 'string', multiple: true, default: ['Home', 'Thread', 'Article'] } },
  });
  return { runs: Number(values.runs), url: values.url, only: values.only };
}
