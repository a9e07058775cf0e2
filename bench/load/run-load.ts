import type { Random } from '../seed/random.js';
import { sizes } from '../seed/sizes.js';
import type { Client } from './client.js';
import type { Request } from './operations.js';

export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds, in rising order. */
  readonly latencies: Float64Array;
}

/** Requests in flight at any time; each asker sends the next when it has its answer. */
export const ASKERS = 8;

/** Asks as ever other random viewers for some seconds. */
export async function runLoad(client: Client, random: Random, next: () => Request, seconds: number): Promise<LoadResult> {
  const latencies: number[] = [];
  const begun = performance.now();
  const end = begun + seconds * 1_000;
  const asker = async (): Promise<void> => {
    for (let at = performance.now(); at < end; ) {
      await client.ask(random.below(sizes.sessions), next());
      const now = performance.now();
      latencies.push(now - at);
      at = now;
    }
  };
  await Promise.all(Array.from({ length: ASKERS }, asker));
  return { requests: latencies.length, seconds: (performance.now() - begun) / 1_000, latencies: Float64Array.from(latencies).sort() };
}
