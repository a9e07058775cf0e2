import lighthouse, { type Result } from 'lighthouse';

/** The scores of a page, out of 100, and what they are made of; medians of all runs. */
export interface Scores {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly firstPaintMs: number;
  readonly largestPaintMs: number;
  readonly blockedMs: number;
  readonly shift: number;
  /** Checks that are not passed in all runs. */
  readonly missed: readonly string[];
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices'];

/** Lighthouse's mobile profile: a phone four times slower than this machine, 150 ms and 1.6 Mbit/s from the hub, as it simulates them. */
export async function scoresOf(url: string, port: number, runs: number): Promise<Scores> {
  const results: Result[] = [];
  for (let run = 0; run < runs; run++) {
    // What is stored holds the session.
    const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', disableStorageReset: true, onlyCategories: CATEGORIES });
    if (!result || result.lhr.runtimeError) throw new Error(`Lighthouse: ${result?.lhr.runtimeError?.message ?? 'nothing came of it'}`);
    results.push(result.lhr);
  }
  const of = (read: (result: Result) => number | null | undefined) => median(results.map((result) => read(result) ?? Number.NaN));
  const score = (name: string) => Math.round(of(({ categories }) => categories[name]?.score) * 100);
  const number = (audit: string) => of(({ audits }) => audits[audit]?.numericValue);
  const counted = (result: Result) => CATEGORIES.slice(1).flatMap((name) => result.categories[name]?.auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id) ?? []);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    firstPaintMs: number('first-contentful-paint'),
    largestPaintMs: number('largest-contentful-paint'),
    blockedMs: number('total-blocking-time'),
    shift: number('cumulative-layout-shift'),
    missed: [...new Set(results.flatMap((result) => counted(result).filter((id) => (result.audits[id]?.score ?? 1) < 1)))],
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
