import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Make the database and measure nothing. */
  readonly seedOnly: boolean;
  /** How long each measurement takes. */
  readonly seconds: number;
  /** How often hub and control take turns, for each operation. */
  readonly pairs: number;
  /** Which operations. */
  readonly only: readonly string[];
}

/** `npm run bench -- [--seed-only] [--seconds 6] [--pairs 3] [--only home]` */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'seed-only': { type: 'boolean', default: false },
      seconds: { type: 'string', default: '6' },
      pairs: { type: 'string', default: '3' },
      only: { type: 'string', multiple: true, default: ['home', 'create-post'] },
    },
  });
  return { seedOnly: values['seed-only'], seconds: Number(values.seconds), pairs: Number(values.pairs), only: values.only };
}
